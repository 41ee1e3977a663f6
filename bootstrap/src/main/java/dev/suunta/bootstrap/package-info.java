/** Put together: which adapter stands behind which port, and where the program begins. */
package dev.suunta.bootstrap;
