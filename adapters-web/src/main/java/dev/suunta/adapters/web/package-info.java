/** Asked from a browser: a small server on this machine, for the person whose machine it is. */
package dev.suunta.adapters.web;
