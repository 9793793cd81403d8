/** What is primitive in {@code asyncio}: loops, handles, futures and tasks. */
package interleave.library.asyncio;
