/** An invented owner's life, shown and checked through the public command line. */
package dev.suunta.bootstrap.demo;
