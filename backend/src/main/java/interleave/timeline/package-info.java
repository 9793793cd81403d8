/** The product's contract: lanes, resources, events and the outcome of a run. */
package interleave.timeline;
