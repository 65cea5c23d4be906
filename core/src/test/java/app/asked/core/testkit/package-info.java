/// One cast for all tests: start at `Cast`.
package app.asked.core.testkit;
