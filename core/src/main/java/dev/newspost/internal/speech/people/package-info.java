/** The people whom a story names, their families, given names and genders. The door is {@link People}. */
package dev.newspost.internal.speech.people;
