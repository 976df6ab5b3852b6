/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.diagnosis.Diagnoser;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.DiagnosisOptions;
import org.liftloop.rodpump.predict.CardNoise;
import org.liftloop.rodpump.predict.LabelledCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.PumpCondition;
import org.liftloop.rodpump.predict.RandomWells;

/** Tags are found in the cards of seeded wells, as the diagnosis computes them from noisy surface cards; nothing else is. */
class PlungerTagTest {

	private static final int WELLS = 40;
	/** True force over the fluid load from which on a tag has to be found: a lighter touch is lost among the ripples. */
	private static final double HARD = 0.3;
	private static final Set<PumpCondition> TAGGING = EnumSet.of(PumpCondition.TAGGING_DOWN, PumpCondition.TAGGING_UP);

	private record Seen(LabelledCard card, Optional<PlungerTag> tag) {

		boolean isRight() {
			return tag.map(PlungerTag::end).equals(switch (card.condition()) {
				case TAGGING_DOWN -> Optional.of(PlungerTag.End.BOTTOM);
				case TAGGING_UP -> Optional.of(PlungerTag.End.TOP);
				default -> Optional.empty();
			});
		}

		boolean isHard() {
			double fluidN = card.well().fluidLoadN();
			PumpCard truth = card.prediction().pumpCard();
			return TAGGING.contains(card.condition())
					&& (-truth.minimumLoadN() > HARD * fluidN || truth.peakLoadN() > (1 + HARD) * fluidN);
		}
	}

	private static Seen see(RandomWells wells, int seed, PumpCondition condition) {
		LabelledCard card = wells.card(seed, condition, () -> false);
		PredictionInput well = card.well();
		PumpCurve pump = new Diagnoser().diagnose(new DiagnosisInput(well.string(), well.unit(), well.plungerDiameterM(),
				well.fluidDensityKgM3(), well.dampingRatio(), DiagnosisOptions.DEFAULT), card.surfaceCard()).pumpCard();
		return new Seen(card, PlungerTag.find(pump, well.plungerAreaM2() * well.dischargePressurePa(),
				card.surfaceCard().strokeM()));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.005 })
	void tagsAreFoundAndNothingElse(double noise) {
		RandomWells wells = new RandomWells(200, new CardNoise(noise, noise / 10));
		PumpCondition[] conditions = PumpCondition.values();
		List<Seen> all = IntStream.range(0, WELLS * conditions.length).parallel()
				.mapToObj(i -> see(wells, i, conditions[i % conditions.length])).toList();
		Map<PumpCondition, Integer> wrong = new TreeMap<>();
		all.stream().filter(seen -> !seen.isRight()).forEach(seen -> wrong.merge(seen.card().condition(), 1, Integer::sum));
		List<Seen> tags = all.stream().filter(seen -> TAGGING.contains(seen.card().condition())).toList();
		long falseAlarms = all.stream().filter(seen -> !TAGGING.contains(seen.card().condition()) && seen.tag().isPresent())
				.count();
		System.out.printf("tags, noise %.1f %%: %d of %d found, %d of %d harder than %.0f %% of the fluid load; %d false alarms in"
				+ " %d cards; wrong by condition %s%n", 100 * noise, tags.stream().filter(Seen::isRight).count(), tags.size(),
				tags.stream().filter(Seen::isHard).filter(Seen::isRight).count(), tags.stream().filter(Seen::isHard).count(),
				100 * HARD, falseAlarms, all.size() - tags.size(), wrong);
		assertEquals(0, falseAlarms, "false alarms");
		assertTrue(tags.stream().filter(Seen::isHard).allMatch(Seen::isRight), "hard tags missed");
	}
}
