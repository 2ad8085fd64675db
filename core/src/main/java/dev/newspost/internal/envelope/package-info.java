/** The first step: bytes to header text and body text. The door is {@link Envelopes}. */
package dev.newspost.internal.envelope;
