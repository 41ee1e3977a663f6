/** Contracts of what people write down and keep themselves. */
package dev.suunta.testkit.documents;
