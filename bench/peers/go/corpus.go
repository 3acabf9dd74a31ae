package main

import (
	"encoding/json"
	"os"
)

// readCorpus gives the octets of every input of the corpus file, in its order.
func readCorpus(path string) ([][]byte, error) {
	file, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var corpus struct {
		Cases []struct {
			Text string `json:"text"`
		} `json:"cases"`
	}
	if err := json.Unmarshal(file, &corpus); err != nil {
		return nil, err
	}
	inputs := make([][]byte, len(corpus.Cases))
	for i, c := range corpus.Cases {
		inputs[i] = []byte(c.Text)
	}
	return inputs, nil
}
