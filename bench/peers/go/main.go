// Command worker times go-syslog for the bench: one request a line on stdin, one answer a line on stdout, both JSON.
// It speaks the same protocol as the Node workers (see ../../protocol.ts) and ends when stdin does.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"time"
)

type request struct {
	Op       string  `json:"op"`
	Case     int     `json:"case"`
	WarmUpMs float64 `json:"warmUpMs"`
	TimeMs   float64 `json:"timeMs"`
}

type answer struct {
	Accepted *bool    `json:"accepted,omitempty"`
	Ns       *float64 `json:"ns,omitempty"`
}

func main() {
	if len(os.Args) != 3 {
		fail(fmt.Errorf("usage: worker CORPUS lazy|fields"))
	}
	inputs, err := readCorpus(os.Args[1])
	if err != nil {
		fail(err)
	}
	run, known := modes[os.Args[2]]
	if !known {
		fail(fmt.Errorf("unknown mode %q", os.Args[2]))
	}
	if err := serve(inputs, run); err != nil {
		fail(err)
	}
}

func serve(inputs [][]byte, run batch) error {
	requests := bufio.NewScanner(os.Stdin)
	answers := json.NewEncoder(os.Stdout)
	for requests.Scan() {
		var r request
		if err := json.Unmarshal(requests.Bytes(), &r); err != nil {
			return err
		}
		if r.Case < 0 || r.Case >= len(inputs) {
			return fmt.Errorf("no case %d", r.Case)
		}
		var a answer
		switch r.Op {
		case "check":
			accepted := accepts(inputs[r.Case])
			a.Accepted = &accepted
		case "measure":
			ns := measure(run, inputs[r.Case], milliseconds(r.WarmUpMs), milliseconds(r.TimeMs))
			a.Ns = &ns
		default:
			return fmt.Errorf("unknown operation %q", r.Op)
		}
		if err := answers.Encode(a); err != nil {
			return err
		}
	}
	return requests.Err()
}

func milliseconds(ms float64) time.Duration {
	return time.Duration(ms * float64(time.Millisecond))
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "go-syslog worker:", err)
	os.Exit(1)
}
