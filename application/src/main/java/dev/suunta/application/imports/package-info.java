/** Taking in what the owner downloaded from a network: recognise, preview, apply. */
package dev.suunta.application.imports;
