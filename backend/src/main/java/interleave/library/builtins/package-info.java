/** The built-in functions and names (library reference, "Built-in Functions"). */
package interleave.library.builtins;
