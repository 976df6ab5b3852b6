/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.internal.rodpump.twin.AssumptionEffects;
import org.liftloop.internal.rodpump.twin.CardQuality;
import org.liftloop.internal.rodpump.twin.InputIdentity;
import org.liftloop.internal.rodpump.twin.StringChecks;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.card.CardNote;
import org.liftloop.rodpump.card.CardPreparation;
import org.liftloop.rodpump.card.CardRefusedException;
import org.liftloop.rodpump.card.PreparedCard;
import org.liftloop.rodpump.diagnosis.Diagnoser;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.quality.SignalConfidence;
import org.liftloop.rodpump.torque.EquipmentLoading;

/**
 * Analyses one card of one well. Holds only immutable input, so that it can run in any thread while the model is
 * edited.
 */
public final class AnalyzeCard implements Operation<CardAnalysis> {

	private final MappedWell well;
	private final CardSource card;
	private final Diagnoser diagnoser;

	/**
	 * @param well well
	 * @param card card
	 */
	public AnalyzeCard(MappedWell well, CardSource card) {
		this(well, card, new Diagnoser());
	}

	/**
	 * @param well      well
	 * @param card      card
	 * @param diagnoser diagnoser to use; shared by the cards of one well it spares work
	 */
	public AnalyzeCard(MappedWell well, CardSource card, Diagnoser diagnoser) {
		this.well = well;
		this.card = card;
		this.diagnoser = diagnoser;
	}

	/**
	 * Takes well and card out of the model. Call it in the thread that owns the model.
	 *
	 * @param well well of the model
	 * @param card card of the model
	 * @return the operation
	 * @throws RefusedException if data are missing or out of range
	 */
	public static AnalyzeCard of(Well well, SurfaceCard card) throws RefusedException {
		return new AnalyzeCard(MappedWell.of(well), CardSource.of(card));
	}

	/** @return the well */
	public MappedWell well() {
		return well;
	}

	/** @return the card */
	public CardSource card() {
		return card;
	}

	@Override
	public CardAnalysis execute(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, "Analysing card '" + card.name() + "'", 3);
		try {
			List<AssumedValue> assumptions = new ArrayList<>(well.assumptions());
			assumptions.addAll(card.assumptions());
			double strokesPerMinute = strokesPerMinute(assumptions);
			PreparedCard prepared = new CardPreparation(card.timing()).withUnit(well.input().unit())
					.prepare(card.points(), strokesPerMinute);
			if (prepared.has(CardNote.Kind.TIME_ASSUMED_HARMONIC)) {
				assumptions.add(new AssumedValue("timing",
						"The card carries no time and the unit is not known: simple harmonic motion is assumed."));
			}
			progress.split(1);
			AssumptionEffects effects = new AssumptionEffects(assumptions);
			MappedWell damped = well.withDampingOf(prepared.card());
			Diagnosis diagnosis = effects.applied(diagnoser.diagnose(damped.input(), prepared));
			EquipmentLoading equipment = effects.applied(EquipmentLoading.of(prepared.card(), well.equipment()),
					diagnosis.estimate(Quantity.PEAK_POLISHED_ROD_LOAD).reasons());
			progress.split(1);
			SignalConfidence confidence = CardQuality.judge(damped.input(), card.points(), card.timing(), strokesPerMinute,
					assumptions);
			String identity = InputIdentity.sha256(damped, card.points(), card.timing(), strokesPerMinute);
			progress.split(1);
			return new CardAnalysis(damped, card, prepared, confidence, diagnosis, StringChecks.of(diagnosis), equipment,
					identity, assumptions);
		} catch (CardRefusedException e) {
			throw new RefusedException("Card '" + card.name() + "': " + e.getMessage(), "No result is given.", e);
		} catch (IllegalArgumentException e) {
			throw new RefusedException("Card '" + card.name() + "' of well '" + well.name() + "': " + e.getMessage(),
					"Correct the well or the card.", e);
		}
	}

	private double strokesPerMinute(List<AssumedValue> assumptions) throws RefusedException {
		Double ofCard = card.strokesPerMinute();
		if (ofCard != null) {
			return ofCard;
		}
		Double ofWell = well.strokesPerMinute();
		if (ofWell == null) {
			throw new RefusedException(
					"The pumping speed of card '" + card.name() + "' is not known: neither the card nor well '"
							+ well.name() + "' has strokes per minute.",
					"Enter the speed of the card or of the well.");
		}
		assumptions.add(new AssumedValue("strokesPerMinute", String.format(Locale.ROOT,
				"The card has no pumping speed of its own; the well's %.2f strokes per minute are taken.", ofWell)));
		return ofWell;
	}
}
