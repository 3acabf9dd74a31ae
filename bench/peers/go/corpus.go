package main

import (
	"encoding/json"
	"os"
)

// An input is one message, or a stream of many.
type input struct {
	octets []byte
	stream *stream
}

type stream struct {
	Framing  string `json:"framing"`
	Messages int    `json:"messages"`
}

// readCorpus gives every input of the corpus file, in its order.
func readCorpus(path string) ([]input, error) {
	file, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var corpus struct {
		Cases []struct {
			Text   string  `json:"text"`
			Stream *stream `json:"stream"`
		} `json:"cases"`
	}
	if err := json.Unmarshal(file, &corpus); err != nil {
		return nil, err
	}
	inputs := make([]input, len(corpus.Cases))
	for i, c := range corpus.Cases {
		inputs[i] = input{octets: []byte(c.Text), stream: c.Stream}
	}
	return inputs, nil
}
