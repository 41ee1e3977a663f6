/** The data export that LinkedIn gives. */
package dev.suunta.adapters.files.exports.linkedin;
