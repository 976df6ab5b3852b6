/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liftloop.core.decision.Evidence;
import org.liftloop.core.twin.Diagnoser;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.pump.GasLock;
import org.liftloop.rodpump.pump.PlungerTag;
import org.liftloop.rodpump.quality.CardDefect;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.twin.CardAnalysis;

/**
 * Rules that name causes from the physics of a stroke. The confidence of a rule is how far its number is beyond its limit,
 * from one half at the limit to {@value #SUREST} at a tenth beyond, times the signal confidence: a rule is never surer than
 * the signals it rests on. Only of a gas lock the signal confidence says nothing: it is judged by the lines of a pump that
 * lifts, which a locked one has not.
 */
final class RuleDiagnoser implements Diagnoser {

	private static final String CAUSES = "org.liftloop.rodpump.";
	/** The cause of a fillage below the lowest. */
	static final String PUMPED_OFF = CAUSES + "pumpedOff";
	/** The cause of a limit of load, stress or torque that is broken. */
	static final String OVERLOAD = CAUSES + "overload";

	private static final String SOURCE = "org.liftloop.rodpump.rules 3";
	/** What a rule is at most. */
	static final double SUREST = 0.95;
	private static final double AT_LIMIT = 0.5;
	private static final double WIDTH = 0.1;

	private final double lowestFillage;
	private final OperatingWindow window;

	/**
	 * @param lowestFillage fillage below which a well pounds, a fraction
	 * @param window        limits of the well
	 */
	RuleDiagnoser(double lowestFillage, OperatingWindow window) {
		this.lowestFillage = lowestFillage;
		this.window = window;
	}

	@Override
	public List<Finding> diagnose(Observation observation) {
		Facts facts = observation.facts();
		CardAnalysis analysis = facts.get(RodPumpFacts.ANALYSIS);
		if (analysis == null) {
			return List.of();
		}
		double trust = analysis.confidence().value();
		List<Finding> findings = new ArrayList<>();
		Estimate fillage = RodPumpFacts.estimate(facts, Quantity.FILLAGE);
		Optional<GasLock> lock = LockedPump.in(facts);
		lock.ifPresent(found -> findings.add(gasLock(found)));
		if (lock.isEmpty() && fillage.value() < lowestFillage) {
			findings.add(finding(PUMPED_OFF, "incomplete fillage: the well is pumped off or gas enters the pump",
					trust * sureness(lowestFillage - fillage.value()),
					new Evidence("pump fillage", fillage.value(), "", String.format(Locale.ROOT, "below %.2f", lowestFillage))));
		}
		PartedRods.in(facts).ifPresent(parted -> findings.add(finding(CAUSES + "rodsParted", "parted rods",
				trust * sureness(PartedRods.LEAST_PART - parted.part()),
				new Evidence("peak load over buoyant rod weight", parted.part(), "", "below " + PartedRods.LEAST_PART))));
		TagInterlock.tag(facts).ifPresent(tag -> findings.add(finding(CAUSES + "tag",
				"the plunger strikes at the " + TagInterlock.word(tag) + " of its stroke",
				trust * sureness(tag.relativeForce() - PlungerTag.LEAST_FORCE),
				new Evidence("force of the tag over fluid load", tag.relativeForce(), "", "above " + PlungerTag.LEAST_FORCE),
				new Evidence("force of the tag", tag.forceN(), "N", "beyond the line of the downhole card"))));
		for (LimitCheck limit : LimitCheck.broken(StrokeLoads.of(facts), window)) {
			findings.add(finding(OVERLOAD, "overload: " + limit.name(),
					trust * sureness(Math.abs(limit.value() / limit.limit() - 1)),
					new Evidence(limit.name(), limit.value(), limit.unit(), limit.sentence())));
		}
		if (lock.isEmpty() && trust < SignalInterlock.LEAST_CONFIDENCE) {
			analysis.confidence().likeliest().map(CardDefect::sentence).ifPresent(sentence -> findings
					.add(finding(CAUSES + "signal", "signals that cannot be trusted", Math.min(SUREST, 1 - trust),
							new Evidence("signal confidence", trust, "", sentence))));
		}
		return findings;
	}

	private static Finding gasLock(GasLock lock) {
		return finding(CAUSES + "gasLock", "gas lock: both valves stay shut, the pump moves nothing",
				sureness(GasLock.GREATEST_WORK - Math.abs(lock.workPart())),
				new Evidence("work of the pump over that of a full one", lock.workPart(), "",
						"within " + GasLock.GREATEST_WORK + " of none"),
				new Evidence("load range over the highest fluid load", lock.rangePart(), "", ""));
	}

	private static double sureness(double beyond) {
		return AT_LIMIT + (SUREST - AT_LIMIT) * Math.min(1, beyond / WIDTH);
	}

	private static Finding finding(String cause, String label, double confidence, Evidence... evidence) {
		return new Finding(cause, label, confidence, SOURCE, List.of(evidence));
	}
}
