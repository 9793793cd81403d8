/** The catalogue: chapters and scenarios, read from the {@code .py} files that make it up. */
package interleave.scenario;
