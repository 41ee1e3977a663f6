/** Taking in what networks let one download. */
package dev.suunta.application.imports.driving;
