/** Whom a mention stands for: pronouns, surnames, descriptions, bodies and documents. The door is {@link Referents}. */
package dev.newspost.internal.speech.referent;
