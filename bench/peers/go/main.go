// Command worker times go-syslog for the bench: one request a line on stdin, one answer a line on stdout, both JSON.
// It speaks the same protocol as the Node workers (see ../../protocol.ts) and ends when stdin does.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"
)

type request struct {
	Op       string  `json:"op"`
	Case     int     `json:"case"`
	Cases    []int   `json:"cases"`
	Times    int     `json:"times"`
	WarmUpMs float64 `json:"warmUpMs"`
	TimeMs   float64 `json:"timeMs"`
}

type answer struct {
	Accepted *bool    `json:"accepted,omitempty"`
	Ns       *float64 `json:"ns,omitempty"`
	Octets   *float64 `json:"octets,omitempty"`
}

func main() {
	if len(os.Args) != 3 {
		fail(fmt.Errorf("usage: worker CORPUS lazy|fields"))
	}
	inputs, err := readCorpus(os.Args[1])
	if err != nil {
		fail(err)
	}
	readsFields, known := modes[os.Args[2]]
	if !known {
		fail(fmt.Errorf("unknown mode %q", os.Args[2]))
	}
	if err := serve(inputs, readsFields); err != nil {
		fail(err)
	}
}

func serve(inputs []input, readsFields bool) error {
	requests := bufio.NewReader(os.Stdin)
	answers := json.NewEncoder(os.Stdout)
	for {
		line, err := requests.ReadBytes('\n')
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		var r request
		if err := json.Unmarshal(line, &r); err != nil {
			return err
		}
		a, err := answerTo(r, inputs, readsFields)
		if err != nil {
			return err
		}
		if err := answers.Encode(a); err != nil {
			return err
		}
	}
}

func answerTo(r request, inputs []input, readsFields bool) (a answer, err error) {
	numbers := r.Cases
	if len(numbers) == 0 {
		numbers = []int{r.Case}
	}
	chosen := make([]input, len(numbers))
	for i, number := range numbers {
		if number < 0 || number >= len(inputs) {
			return a, fmt.Errorf("no case %d", number)
		}
		chosen[i] = inputs[number]
	}
	switch r.Op {
	case "check":
		accepted := accepts(chosen[0])
		a.Accepted = &accepted
	case "measure":
		ns := measure(batchOf(chosen, readsFields), milliseconds(r.WarmUpMs), milliseconds(r.TimeMs))
		a.Ns = &ns
	case "allocation":
		octets := allocated(batchOf(chosen, readsFields), r.Times)
		a.Octets = &octets
	default:
		return a, fmt.Errorf("unknown operation %q", r.Op)
	}
	return a, nil
}

func milliseconds(ms float64) time.Duration {
	return time.Duration(ms * float64(time.Millisecond))
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "go-syslog worker:", err)
	os.Exit(1)
}
