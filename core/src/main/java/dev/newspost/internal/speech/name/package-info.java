/** Names that the story itself gives away: written with a point, or brought in with an office or a bracket. */
package dev.newspost.internal.speech.name;
