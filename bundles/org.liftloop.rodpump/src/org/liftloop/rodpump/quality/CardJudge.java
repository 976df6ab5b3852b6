/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.card.CardPreparation;
import org.liftloop.rodpump.card.CardRefusedException;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;

/**
 * Judges how far cards of one well can be trusted: takes every {@link Measure}, makes one confidence of their scores
 * ({@link SignalConfidence}), and names the likeliest defect first. Judges the points as read, so that it sees what the
 * preparation of a card would right or leave out. Thread-safe; the rods kept from card to card change no number.
 */
public final class CardJudge {

	/** Points of a card as it is marched down. */
	static final int POINTS = 200;

	private final QualityContext context;
	private final @Nullable RodsNearby rods;

	/**
	 * @param context what is known besides the cards
	 */
	public CardJudge(QualityContext context) {
		this.context = context;
		JudgedWell well = context.well();
		rods = well == null ? null : new RodsNearby(well, context.strokesPerMinute());
	}

	/**
	 * @param card a stroke as read
	 * @return how far it can be trusted
	 */
	public SignalConfidence judge(RawCard card) {
		return judge(card, List.of());
	}

	/**
	 * @param card    a stroke as read
	 * @param earlier strokes of the same well before it; with four or more it is judged whether they repeat
	 * @return how far the card can be trusted
	 */
	public SignalConfidence judge(RawCard card, List<RawCard> earlier) {
		Column position = Column.positionOf(card);
		Column load = Column.loadOf(card);
		if (position.size() < SurfaceCard.MINIMUM_POINTS || position.width() == 0 || load.width() == 0) {
			return refused(card, position);
		}
		StrokeChecks stroke = new StrokeChecks(position, load);
		SensorChecks sensors = new SensorChecks(position, load);
		List<QualityMeasure> measures = new ArrayList<>();
		QualityMeasure columns = stroke.columnOrder(context.unit());
		measures.add(columns);
		measures.add(stroke.orientation());
		measures.add(stroke.closure());
		measures.add(stroke.samples());
		measures.add(stroke.backwardTravel());
		measures.add(stroke.dropped(context.timing(), card.size() - position.size()));
		measures.add(sensors.stuck(context.timing()));
		measures.add(sensors.clipped());
		measures.add(sensors.loadStep());
		measures.add(sensors.signalToNoise());
		measures.add(Repeatability.of(context, card, earlier));
		measures.add(stroke.unitStroke(context.unit()));
		PumpJudgement pump = columns.isAgainst() ? PumpJudgement.none("the columns are swapped.")
				: pump(card, load);
		measures.addAll(pump.measures());
		return SignalConfidence.of(measures, DefectOrder.of(measures, pump.defects()));
	}

	private PumpJudgement pump(RawCard card, Column load) {
		JudgedWell well = context.well();
		RodsNearby nearby = rods;
		if (well == null || nearby == null) {
			return PumpJudgement.none("the rods are not known. Enter rods and fluid.");
		}
		List<QualityMeasure> loads = LoadChecks.of(well, load.range());
		SurfaceCard surface;
		try {
			surface = new CardPreparation(context.timing(), POINTS, context.unit())
					.prepare(card, context.strokesPerMinute()).card();
		} catch (CardRefusedException e) {
			return PumpJudgement.of(loads, String.valueOf(e.getMessage()));
		}
		return PumpJudgement.of(well, nearby, resampled(surface.positionM()), resampled(surface.loadN()), loads);
	}

	/** A column at {@value #POINTS} equal times. */
	private static double[] resampled(double[] samples) {
		if (samples.length == POINTS) {
			return samples;
		}
		double[] all = new double[POINTS];
		for (int i = 0; i < POINTS; i++) {
			all[i] = DownholeParts.at(samples, (double) i * samples.length / POINTS);
		}
		return all;
	}

	/** Points that are no stroke at all. */
	private static SignalConfidence refused(RawCard card, Column position) {
		String reason = position.size() < SurfaceCard.MINIMUM_POINTS
				? "Of " + card.size() + " points " + position.size() + " are numbers; a stroke needs at least "
						+ SurfaceCard.MINIMUM_POINTS + ". Check the columns, or export the card again."
				: "Position or load do not change: this is no pumping stroke. Check the sensors and the columns.";
		List<QualityMeasure> measures = new ArrayList<>(Collections.nCopies(Measure.values().length,
				QualityMeasure.notJudged(Measure.CLOSURE_ERROR, "there is no stroke to judge.")));
		for (Measure measure : Measure.values()) {
			measures.set(measure.ordinal(), measure == Measure.SAMPLES_PER_STROKE
					? QualityMeasure.judged(measure, position.size(), SurfaceCard.MINIMUM_POINTS, 0, reason)
					: QualityMeasure.notJudged(measure, "there is no stroke to judge."));
		}
		return SignalConfidence.of(measures,
				List.of(new CardDefect(CardDefect.Kind.FEW_SAMPLES, position.size(), reason)));
	}
}
