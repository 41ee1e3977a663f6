/** The archive that X (Twitter) gives. */
package dev.suunta.adapters.files.exports.x;
