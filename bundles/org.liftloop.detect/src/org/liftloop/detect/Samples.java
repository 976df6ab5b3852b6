/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.liftloop.internal.detect.Argument;

/** Samples of some channels in the order they were taken. Immutable. */
public final class Samples {

	/** Most channels of one detector. */
	public static final int MAX_CHANNELS = 256;
	/** Most samples to fit a detector to. */
	public static final int MAX_ROWS = 1_000_000;

	private final List<String> channels;
	private final double[][] rows;

	/**
	 * @param channels names of the channels, 1 to {@value #MAX_CHANNELS}, each once
	 * @param rows     values by sample and channel, at most {@value #MAX_ROWS} samples; every value finite
	 * @throws IllegalArgumentException naming the first sample that does not fit
	 */
	public Samples(List<String> channels, double[][] rows) {
		this.channels = channels.stream().map(c -> Argument.text("channel", c)).toList();
		if (channels.isEmpty() || channels.size() > MAX_CHANNELS || new HashSet<>(this.channels).size() != channels.size()) {
			throw new IllegalArgumentException("channels " + channels + "; name 1 to " + MAX_CHANNELS + ", each once");
		}
		if (rows.length > MAX_ROWS) {
			throw new IllegalArgumentException(rows.length + " samples; at most " + MAX_ROWS + " are taken");
		}
		this.rows = new double[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			this.rows[i] = checked(i, rows[i]);
		}
	}

	private double[] checked(int index, double[] row) {
		if (row.length != channels.size()) {
			throw new IllegalArgumentException("sample " + index + " has " + row.length + " values for " + channels.size() + " channels");
		}
		for (int c = 0; c < row.length; c++) {
			if (!Double.isFinite(row[c])) {
				throw new IllegalArgumentException("sample " + index + ": " + channels.get(c) + " is " + row[c]
						+ "; leave samples without a finite value out");
			}
		}
		return row.clone();
	}

	/** @return names of the channels */
	public List<String> channels() {
		return channels;
	}

	/** @return number of channels */
	public int width() {
		return channels.size();
	}

	/** @return number of samples */
	public int size() {
		return rows.length;
	}

	/**
	 * @param row     index of a sample
	 * @param channel index of a channel
	 * @return the value
	 */
	public double value(int row, int channel) {
		return rows[row][channel];
	}

	/**
	 * @param row index of a sample
	 * @return a copy of its values
	 */
	public double[] row(int row) {
		return rows[row].clone();
	}

	/**
	 * @param names channels to keep, in the order wanted
	 * @return the same samples with those channels only
	 * @throws IllegalArgumentException if there is no such channel
	 */
	public Samples select(List<String> names) {
		List<Integer> indices = new ArrayList<>();
		for (String name : names) {
			int index = channels.indexOf(name);
			if (index < 0) {
				throw new IllegalArgumentException("no channel " + name + " in " + channels);
			}
			indices.add(Integer.valueOf(index));
		}
		double[][] kept = new double[rows.length][];
		for (int i = 0; i < kept.length; i++) {
			double[] row = rows[i];
			kept[i] = indices.stream().mapToDouble(c -> row[c.intValue()]).toArray();
		}
		return new Samples(names, kept);
	}
}
