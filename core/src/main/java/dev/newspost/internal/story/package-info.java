/** The fourth step: DOM to blocks with roles, and images. The door is {@link Story}. */
package dev.newspost.internal.story;
