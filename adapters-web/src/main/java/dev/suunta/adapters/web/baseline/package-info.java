/** Pages on which the owner goes over whom they follow. */
package dev.suunta.adapters.web.baseline;
