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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.liftloop.detect.evaluate.Evaluation;
import org.liftloop.detect.evaluate.F1Interval;
import org.liftloop.detect.evaluate.LabelledSeries;

/**
 * Runs the benchmark on a folder with the labelled files in {@code valve1}, {@code valve2} and {@code other}, and where they
 * are there {@code anomaly-free.csv} and {@code published_predictions}.
 */
public final class SkabRun {

	private static final List<String> GROUPS = List.of("valve1", "valve2", "other");
	/** A fault-free window is as long as most files. */
	private static final int WINDOW = 1150;
	private static final long SEED = 1;

	private final Path folder;
	private final List<SkabSetting> settings;

	/**
	 * @param folder   folder of the benchmark
	 * @param settings settings to run
	 */
	public SkabRun(Path folder, List<SkabSetting> settings) {
		this.folder = folder;
		this.settings = List.copyOf(settings);
	}

	/**
	 * @param cancelled asked before each file
	 * @return the result
	 * @throws IOException           if a file cannot be read, with file and line, or there is no labelled one
	 * @throws CancellationException if it was cancelled
	 */
	public SkabResult execute(BooleanSupplier cancelled) throws IOException {
		List<SkabFile> files = new ArrayList<>();
		for (String group : GROUPS) {
			for (Path file : files(folder.resolve(group), ".csv")) {
				check(cancelled);
				files.add(SkabFile.read(group + "/" + file.getFileName(), file));
			}
		}
		if (files.isEmpty()) {
			throw new IOException(folder + " holds no CSV file in " + GROUPS);
		}
		List<SkabResult.Published> published = new ArrayList<>();
		for (Path file : files(folder.resolve("published_predictions"), ".csv.gz")) {
			check(cancelled);
			published.add(PublishedOutput.compare(file, folder.resolve("published_rescored.csv")));
		}
		List<SkabResult.Method> methods = new ArrayList<>();
		for (SkabSetting setting : settings) {
			check(cancelled);
			methods.add(method(setting, files));
		}
		return new SkabResult(files.size(), published, methods);
	}

	private SkabResult.Method method(SkabSetting setting, List<SkabFile> files) throws IOException {
		List<boolean[]> flags = files.stream().map(f -> setting.flags(f.training(), f.test())).toList();
		List<Evaluation> groups = new ArrayList<>();
		for (String group : GROUPS) {
			List<Integer> own = Stream.iterate(0, i -> i < files.size(), i -> i + 1)
					.filter(i -> files.get(i).name().startsWith(group + "/")).toList();
			if (!own.isEmpty()) {
				groups.add(Evaluation.of(group, own.stream().map(i -> files.get(i).labels()).toList(),
						own.stream().map(flags::get).toList()));
			}
		}
		List<LabelledSeries> labels = files.stream().map(SkabFile::labels).toList();
		return new SkabResult.Method(setting, Evaluation.besideBaselines(setting.name(), labels, flags, SEED),
				F1Interval.of(labels, flags, SEED), groups, faultFree(setting));
	}

	private List<Double> faultFree(SkabSetting setting) throws IOException {
		List<Double> shares = new ArrayList<>();
		Path file = folder.resolve("anomaly-free.csv");
		if (Files.exists(file)) {
			SkabTable table = SkabTable.read(file, ";");
			for (int from = 0; from + WINDOW <= table.size(); from += WINDOW) {
				boolean[] flags = setting.flags(SkabFile.samples(table, from, from + SkabFile.TRAINING),
						SkabFile.samples(table, from + SkabFile.TRAINING, from + WINDOW));
				int flagged = 0;
				for (boolean flag : flags) {
					flagged += flag ? 1 : 0;
				}
				shares.add(Double.valueOf(flagged / (double) flags.length));
			}
		}
		return shares;
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
		}
	}

	private static void check(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	/**
	 * Runs both settings and prints tables.
	 *
	 * @param arguments folder of the benchmark
	 * @throws IOException if it cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 1) {
			System.err.println("usage: SkabRun FOLDER");
			System.exit(2);
		}
		SkabResult result = new SkabRun(Path.of(arguments[0]), List.of(SkabSetting.BALANCED, SkabSetting.QUIET)).execute(() -> false);
		System.out.print(SkabReport.text(result));
		System.exit(result.published().stream().allMatch(SkabResult.Published::agrees) ? 0 : 1);
	}
}
