/** Pictures with their captions and credits. The door is {@link Figures}. */
package dev.newspost.internal.story.figure;
