/** The web server: REST for the catalogue, one WebSocket per viewer for live runs, the page. */
package interleave.server;
