package main

import (
	"bytes"
	"time"

	"github.com/influxdata/go-syslog"
	"github.com/influxdata/go-syslog/nontransparent"
	"github.com/influxdata/go-syslog/octetcounting"
	"github.com/influxdata/go-syslog/rfc5424"
)

// A batch does so many operations.
type batch func(times int)

// Whether the fields of a message are read, by the name of the mode.
var modes = map[string]bool{"lazy": false, "fields": true}

// What the operations give goes to package variables, so that the compiler cannot drop the work.
var (
	lastMessage syslog.Message
	acceptedSum int
	lastNumber  int
	lastText    string
	lastTime    time.Time
)

func parse(octets []byte) (syslog.Message, error) {
	return rfc5424.NewMachine(rfc5424.WithBestEffort()).Parse(octets)
}

// parseStream gives every message to the listener. The parsers read as much at a time as their buffers take.
func parseStream(in input, listener syslog.ParserListener) {
	newParser := octetcounting.NewParser
	if in.stream.Framing == "lf" {
		newParser = nontransparent.NewParser
	}
	newParser(syslog.WithBestEffort(), syslog.WithListener(listener)).Parse(bytes.NewReader(in.octets))
}

func accepts(in input) bool {
	if in.stream == nil {
		_, err := parse(in.octets)
		return err == nil
	}
	results, accepted := 0, 0
	parseStream(in, func(result *syslog.Result) {
		results++
		if result.Error == nil {
			accepted++
		}
	})
	return results == in.stream.Messages && accepted == results
}

// batchOf gives the operation on the inputs in turn; a batch goes on where the one before it stopped.
func batchOf(inputs []input, readsFields bool) batch {
	if inputs[0].stream != nil {
		return streamed(inputs[0], readsFields)
	}
	at := 0
	return func(times int) {
		for i := 0; i < times; i++ {
			message, err := parse(inputs[at].octets)
			keep(message, err, readsFields)
			if at++; at == len(inputs) {
				at = 0
			}
		}
	}
}

func streamed(in input, readsFields bool) batch {
	listener := func(result *syslog.Result) { keep(result.Message, result.Error, readsFields) }
	return func(times int) {
		for i := 0; i < times; i++ {
			parseStream(in, listener)
		}
	}
}

func keep(message syslog.Message, err error, readsFields bool) {
	if err == nil {
		acceptedSum++
	}
	if readsFields && message != nil {
		readFields(message)
	}
	lastMessage = message
}
