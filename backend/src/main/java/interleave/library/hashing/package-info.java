/** {@code hashlib}. */
package interleave.library.hashing;
