/** Who may ask, and from where: links, sessions, and what every request must prove. */
package dev.suunta.adapters.web.access;
