/** How long parsing takes. */
package dev.newspost.benchmarks;
