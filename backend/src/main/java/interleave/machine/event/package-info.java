/** The words in which the machine tells a listener what happens. */
package interleave.machine.event;
