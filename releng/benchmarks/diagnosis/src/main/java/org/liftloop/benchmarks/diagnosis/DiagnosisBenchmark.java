/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.diagnosis;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.Diagnoser;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole diagnoses a second, by the calls that the workbench makes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DiagnosisBenchmark {

	/** Points of a card. */
	@Param("200")
	public int points;
	/** Tapers of the string. */
	@Param("4")
	public int tapers;
	/** Harmonics kept. */
	@Param("15")
	public int harmonics;

	private DiagnosisInput input;
	private SurfaceCard[] cards;
	private SurfaceCard[] otherSpeeds;
	private Diagnoser diagnoser;
	private int next;

	/** Makes the well and its cards. */
	@Setup
	public void setUp() {
		Case well = Case.of(tapers, points, harmonics);
		input = well.input();
		List<SurfaceCard> made = well.cards();
		cards = made.toArray(SurfaceCard[]::new);
		otherSpeeds = new SurfaceCard[cards.length];
		for (int i = 0; i < cards.length; i++) {
			otherSpeeds[i] = new SurfaceCard(cards[i].positionM(), cards[i].loadN(),
					Case.STROKES_PER_MINUTE + 0.001 * (i + 1));
		}
		diagnoser = new Diagnoser();
	}

	/** A stream of cards of one well at one speed. */
	@Benchmark
	public Diagnosis stream() {
		return diagnoser.diagnose(input, cards[next++ & cards.length - 1]);
	}

	/** A stream of cards of one well, no two strokes of the same speed. */
	@Benchmark
	public Diagnosis everyStrokeAnotherSpeed() {
		return diagnoser.diagnose(input, otherSpeeds[next++ & otherSpeeds.length - 1]);
	}

	/** Nothing kept from card to card. */
	@Benchmark
	public Diagnosis planRebuilt() {
		return new Diagnoser().diagnose(input, cards[next++ & cards.length - 1]);
	}
}
