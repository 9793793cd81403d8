/** {@code contextvars} (PEP 567). */
package interleave.library.contextvars;
