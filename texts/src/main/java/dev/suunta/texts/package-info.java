/** How it is said: codes and facts to sentences, in English and Finnish. */
package dev.suunta.texts;
