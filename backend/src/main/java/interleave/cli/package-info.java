/** The command line. Commands load no more of the product than they need, so that each is quick. */
package interleave.cli;
