/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.design.DesignOutcome;
import org.liftloop.rodpump.twin.design.DesignPrediction;

/**
 * A verdict on a design with its reasons.
 *
 * @param verdict the verdict
 * @param reasons sentences; empty for {@link Verdict#OK}
 */
record Judgement(Verdict verdict, List<String> reasons) {

	Judgement {
		reasons = List.copyOf(reasons);
	}

	static Judgement of(DesignOutcome outcome, QuantityFormat format) {
		return switch (outcome) {
		case DesignOutcome.Refused refused ->
			new Judgement(Verdict.REFUSED, List.of(refused.reason() + ' ' + refused.remedy()));
		case DesignOutcome.Predicted predicted -> of(predicted.prediction(), format);
		};
	}

	/** The worst comes first. */
	private static Judgement of(DesignPrediction prediction, QuantityFormat format) {
		CardAnalysis analysis = prediction.analysis();
		List<String> reasons = new ArrayList<>(overloads(analysis, format));
		Verdict verdict = reasons.isEmpty() ? Verdict.OK : Verdict.OVERLOADED;
		Estimate best = analysis.equipment().estimate(EquipmentQuantity.BEST_GEARBOX_LOADING);
		Estimate present = analysis.equipment().estimate(EquipmentQuantity.GEARBOX_LOADING);
		if (exceeded(present) && !exceeded(best)) {
			reasons.add(NLS.bind(Messages.Judgement_rebalance, percent(present, format), percent(best, format)));
			verdict = verdict == Verdict.OK ? Verdict.REBALANCE : verdict;
		}
		if (!prediction.prediction().isPeriodic() || analysis.status() != Status.OK) {
			verdict = verdict == Verdict.OK ? Verdict.UNCERTAIN : verdict;
			reasons.addAll(analysis.diagnosis().reasons());
		}
		if (!prediction.prediction().isPeriodic()) {
			reasons.add(Messages.Judgement_notPeriodic);
		}
		return new Judgement(verdict, reasons);
	}

	private static List<String> overloads(CardAnalysis analysis, QuantityFormat format) {
		List<String> overloads = new ArrayList<>();
		Estimate gearbox = analysis.equipment().estimate(EquipmentQuantity.BEST_GEARBOX_LOADING);
		if (exceeded(gearbox)) {
			overloads.add(NLS.bind(Messages.Judgement_gearbox, percent(gearbox, format)));
		}
		Estimate structure = analysis.equipment().estimate(EquipmentQuantity.STRUCTURE_LOADING);
		if (exceeded(structure)) {
			overloads.add(NLS.bind(Messages.Judgement_structure, percent(structure, format)));
		}
		Estimate rods = analysis.diagnosis().estimate(org.liftloop.rodpump.diagnosis.Quantity.GOODMAN_LOADING);
		if (exceeded(rods)) {
			overloads.add(NLS.bind(Messages.Judgement_rods, percent(rods, format)));
		}
		return overloads;
	}

	private static boolean exceeded(Estimate loading) {
		return loading.isDetermined() && loading.value() > 1;
	}

	private static String percent(Estimate loading, QuantityFormat format) {
		return format.format(Quantity.FRACTION, loading.value());
	}
}
