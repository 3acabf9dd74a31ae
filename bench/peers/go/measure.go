package main

import "time"

// A sample is long enough that reading the clock does not show in it.
const sampleTime = 100 * time.Microsecond

// measure gives the mean time of one operation in nanoseconds, garbage collection included, as `go test -bench` does.
func measure(run batch, input []byte, warmUp, budget time.Duration) float64 {
	size := batchSize(run, input)
	repeat(run, input, size, warmUp)
	operations, elapsed := repeat(run, input, size, budget)
	return float64(elapsed.Nanoseconds()) / float64(operations)
}

// batchSize doubles the number of operations until they fill a sample.
func batchSize(run batch, input []byte) int {
	for size := 1; ; size *= 2 {
		start := time.Now()
		run(input, size)
		if time.Since(start) >= sampleTime {
			return size
		}
	}
}

// repeat runs batches until the budget is spent; at least one.
func repeat(run batch, input []byte, size int, budget time.Duration) (operations int, elapsed time.Duration) {
	start := time.Now()
	for elapsed < budget || operations == 0 {
		run(input, size)
		operations += size
		elapsed = time.Since(start)
	}
	return operations, elapsed
}
