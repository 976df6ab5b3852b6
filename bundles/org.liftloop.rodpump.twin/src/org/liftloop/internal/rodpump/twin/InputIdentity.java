/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.path.SurveyStation;
import org.liftloop.rodpump.pump.PlungerFit;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.torque.AirCounterbalance;
import org.liftloop.rodpump.torque.Counterbalance;
import org.liftloop.rodpump.torque.CrankCounterbalance;
import org.liftloop.rodpump.torque.EquipmentInput;
import org.liftloop.rodpump.torque.UnitRating;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.unit.UnitGeometry;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * The identity of an analysis: a SHA-256 over a canonical form of everything its numbers depend on. Numbers enter by
 * their IEEE 754 bits, texts by length and UTF-8, always in the same order; names of well and card do not enter.
 */
public final class InputIdentity {

	private final MessageDigest digest;

	private InputIdentity() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/**
	 * @param well             well
	 * @param points           card as given
	 * @param timing           its timing
	 * @param strokesPerMinute its speed
	 * @return 64 hex digits
	 */
	public static String sha256(MappedWell well, RawCard points, CardTiming timing, double strokesPerMinute) {
		InputIdentity identity = new InputIdentity();
		identity.text(Diagnosis.ALGORITHM).text(Diagnosis.ALGORITHM_VERSION);
		identity.well(well.input());
		identity.details(well.input().details());
		identity.equipment(well.equipment());
		identity.text(timing.name()).numbers(strokesPerMinute);
		identity.numbers(points.positionM()).numbers(points.loadN());
		return HexFormat.of().formatHex(identity.digest.digest());
	}

	private void well(DiagnosisInput input) {
		for (RodTaper taper : input.string().tapers()) {
			numbers(taper.lengthM(), taper.diameterM(), taper.weightNPerM(), taper.youngsModulusPa(),
					taper.serviceFactor(), taper.grade().minimumTensileStrengthPa());
			text(taper.grade().name()).text(Boolean.toString(taper.grade().apiGrade()));
		}
		UnitKinematics unit = input.unit();
		if (unit == null) {
			text("no unit");
		} else {
			UnitGeometry g = unit.geometry();
			text(g.type().name()).text(unit.rotation().name());
			numbers(g.aM(), g.cM(), g.iM(), g.kM(), g.pM(), g.rM(), g.tauRad());
		}
		numbers(input.plungerDiameterM(), input.fluidDensityKgM3(), input.dampingRatio(), input.options().harmonics(),
				input.options().minimumLiftFraction(), input.options().minimumSignalToNoise());
	}

	private void details(WellDetails details) {
		for (SurveyStation station : details.path().stations()) {
			numbers(station.measuredDepthM(), station.inclinationRad(), station.azimuthRad());
		}
		numbers(details.friction().coefficient(), details.friction().stuffingBoxN(),
				details.friction().alongNPerM(), details.friction().slipVelocityMPerS());
		Tubing tubing = details.tubing();
		if (tubing == null) {
			text("no tubing");
		} else {
			numbers(tubing.insideDiameterM(), tubing.outsideDiameterM(), tubing.youngsModulusPa());
			text(Boolean.toString(tubing.anchored()));
		}
		PlungerFit fit = details.plungerFit();
		if (fit == null) {
			text("no plunger fit");
		} else {
			numbers(fit.plungerLengthM(), fit.clearanceM(), fit.viscosityPaS());
		}
		numbers(orNaN(details.pumpDepthM()), orNaN(details.dischargePressurePa()), orNaN(details.fluidLevelIntakePa()),
				orNaN(details.runtimeHoursPerDay()), orNaN(details.formationVolumeFactor()));
		// The damping model enters by what it is: its record's text holds its numbers in full.
		text(String.valueOf(details.damping()));
	}

	private static double orNaN(@Nullable Double value) {
		return value == null ? Double.NaN : value;
	}

	private void equipment(EquipmentInput equipment) {
		UnitRating rating = equipment.rating();
		Counterbalance counterbalance = equipment.counterbalance();
		numbers(equipment.structuralUnbalanceN(), equipment.counterweightWeightN(), equipment.surfaceEfficiency());
		text(equipment.mapping().name());
		if (rating == null) {
			text("no rating");
		} else {
			numbers(rating.gearboxNm(), rating.structureN());
		}
		switch (counterbalance) {
			case null -> text("no counterbalance");
			case CrankCounterbalance crank -> numbers(crank.maximumMomentNm());
			case AirCounterbalance air ->
				numbers(air.forceAtBottomN(), air.forceAtTopN(), air.polytropicExponent());
		}
	}

	private InputIdentity numbers(double... values) {
		ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + Double.BYTES * values.length);
		buffer.putInt(values.length);
		for (double value : values) {
			buffer.putDouble(value);
		}
		digest.update(buffer.array());
		return this;
	}

	private InputIdentity text(String value) {
		byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
		digest.update(bytes);
		return this;
	}
}
