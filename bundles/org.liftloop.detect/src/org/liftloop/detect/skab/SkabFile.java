/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.skab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.liftloop.detect.Samples;
import org.liftloop.detect.evaluate.LabelledSeries;

/**
 * One file: the first 400 samples to fit to, the others to be scored.
 *
 * @param name     folder and file, e.g. {@code "valve1/0.csv"}
 * @param training samples to fit to; their labels are not read
 * @param test     samples to score
 * @param labels   what was really the case in them
 */
public record SkabFile(String name, Samples training, Samples test, LabelledSeries labels) {

	/** Samples to fit to. */
	public static final int TRAINING = 400;

	/** The sensors, as the files call them. */
	public static final List<String> SENSORS = List.of("Accelerometer1RMS", "Accelerometer2RMS", "Current", "Pressure",
			"Temperature", "Thermocouple", "Voltage", "Volume Flow RateRMS");

	/**
	 * @param name name to give it
	 * @param file a labelled file
	 * @return its content
	 * @throws IOException if it cannot be read, with file and line
	 */
	public static SkabFile read(String name, Path file) throws IOException {
		SkabTable table = SkabTable.read(file, ";");
		if (table.size() <= TRAINING) {
			throw new IOException(name + " has " + table.size() + " samples; more than " + TRAINING + " are needed");
		}
		return new SkabFile(name, samples(table, 0, TRAINING), samples(table, TRAINING, table.size()),
				labels(name, table, TRAINING, "anomaly", "changepoint"));
	}

	static Samples samples(SkabTable table, int from, int to) throws IOException {
		double[][] rows = new double[to - from][SENSORS.size()];
		for (int c = 0; c < SENSORS.size(); c++) {
			int column = table.column(SENSORS.get(c));
			for (int i = from; i < to; i++) {
				rows[i - from][c] = table.number(i, column);
			}
		}
		return new Samples(SENSORS, rows);
	}

	private static LabelledSeries labels(String name, SkabTable table, int from, String anomaly, String change) throws IOException {
		int time = table.column("datetime");
		int anomalyColumn = table.column(anomaly);
		int changeColumn = table.column(change);
		int size = table.size() - from;
		double[] timesS = new double[size];
		boolean[] anomalous = new boolean[size];
		boolean[] changes = new boolean[size];
		for (int i = 0; i < size; i++) {
			timesS[i] = table.timeS(from + i, time);
			anomalous[i] = table.flag(from + i, anomalyColumn);
			changes[i] = table.flag(from + i, changeColumn);
		}
		return new LabelledSeries(name, timesS, anomalous, changes);
	}
}
