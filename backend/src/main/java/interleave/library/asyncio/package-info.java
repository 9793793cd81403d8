/** What is primitive in {@code asyncio}: loops, handles, futures, tasks, and what tasks wait at. */
package interleave.library.asyncio;
