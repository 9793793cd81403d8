/** Composes syntax, code, machine and timeline: program and options in, a timeline out. */
package interleave.run;
