// Command answers says what go-syslog makes of messages: on stdin each as its length (4 octets, big-endian) and its
// octets, on stdout a line of JSON for each.
package main

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sort"

	"github.com/influxdata/go-syslog"
	"github.com/influxdata/go-syslog/rfc5424"
)

type answers struct {
	Strict     answer `json:"strict"`
	BestEffort answer `json:"bestEffort"`
}

type answer struct {
	Error  *string `json:"error"`
	Fields *fields `json:"fields"`
}

// Texts are octets, so that JSON keeps what is not UTF-8.
type fields struct {
	Priority       *uint8      `json:"priority"`
	Version        uint16      `json:"version"`
	Timestamp      *timestamp  `json:"timestamp"`
	Hostname       []byte      `json:"hostname"`
	AppName        []byte      `json:"appName"`
	ProcID         []byte      `json:"procId"`
	MsgID          []byte      `json:"msgId"`
	StructuredData []sdElement `json:"structuredData"`
	Message        []byte      `json:"message"`
}

// Seconds since 1970 and the rest: nanoseconds alone do not fit the years 0 to 9999.
type timestamp struct {
	Seconds int64 `json:"seconds"`
	Nanos   int   `json:"nanos"`
}

type sdElement struct {
	ID     []byte    `json:"id"`
	Params []sdParam `json:"params"`
}

type sdParam struct {
	Name  []byte `json:"name"`
	Value []byte `json:"value"`
}

func main() {
	if err := answerAll(bufio.NewReader(os.Stdin), json.NewEncoder(os.Stdout)); err != nil {
		fmt.Fprintln(os.Stderr, "go-syslog answers:", err)
		os.Exit(1)
	}
}

func answerAll(in io.Reader, out *json.Encoder) error {
	for {
		var length uint32
		if err := binary.Read(in, binary.BigEndian, &length); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		input := make([]byte, length)
		if _, err := io.ReadFull(in, input); err != nil {
			return err
		}
		err := out.Encode(answers{
			Strict:     parse(input),
			BestEffort: parse(input, rfc5424.WithBestEffort()),
		})
		if err != nil {
			return err
		}
	}
}

func parse(input []byte, options ...syslog.MachineOption) answer {
	message, err := rfc5424.NewMachine(options...).Parse(append([]byte(nil), input...))
	var a answer
	if err != nil {
		text := err.Error()
		a.Error = &text
	}
	if message != nil {
		a.Fields = fieldsOf(message)
	}
	return a
}

func fieldsOf(m syslog.Message) *fields {
	f := &fields{
		Priority: m.Priority(),
		Version:  m.Version(),
		Hostname: octets(m.Hostname()),
		AppName:  octets(m.Appname()),
		ProcID:   octets(m.ProcID()),
		MsgID:    octets(m.MsgID()),
		Message:  octets(m.Message()),
	}
	if t := m.Timestamp(); t != nil {
		f.Timestamp = &timestamp{Seconds: t.Unix(), Nanos: t.Nanosecond()}
	}
	if elements := m.StructuredData(); elements != nil {
		f.StructuredData = []sdElement{}
		for id, params := range *elements {
			element := sdElement{ID: []byte(id), Params: []sdParam{}}
			for name, value := range params {
				element.Params = append(element.Params, sdParam{[]byte(name), []byte(value)})
			}
			// Maps are ranged over in random order.
			sort.Slice(element.Params, func(i, j int) bool {
				return bytes.Compare(element.Params[i].Name, element.Params[j].Name) < 0
			})
			f.StructuredData = append(f.StructuredData, element)
		}
		sort.Slice(f.StructuredData, func(i, j int) bool {
			return bytes.Compare(f.StructuredData[i].ID, f.StructuredData[j].ID) < 0
		})
	}
	return f
}

func octets(text *string) []byte {
	if text == nil {
		return nil
	}
	return []byte(*text)
}
