/// Asked from outside: the built jar as its own process, in a browser, in a terminal, and killed. Start reading at
/// [InBrowser]. Each test class has a server, a port and a data folder of its own.
package app.asked.e2e;
