/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.AddressTemplate;
import org.liftloop.model.Assumption;
import org.liftloop.model.CirculationPump;
import org.liftloop.model.ConnectionProperty;
import org.liftloop.model.DownholePump;
import org.liftloop.model.Fluids;
import org.liftloop.model.Inflow;
import org.liftloop.model.LoopControl;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.LoopLimits;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.PumpCurvePoint;
import org.liftloop.model.RodString;
import org.liftloop.model.RodTaper;
import org.liftloop.model.SecondarySide;
import org.liftloop.model.SurveyStation;
import org.liftloop.model.TagMapping;
import org.liftloop.model.Tubing;
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.feature.QuantityKind;
import org.liftloop.model.util.ModelSwitch;

/** Labels of objects that have no name: their type, their place among siblings, and what tells them apart. */
@NullMarked
final class ItemText extends ModelSwitch<String> {

	/** @return the label of an object of one of the types below */
	String of(@Nullable Object object) {
		return doSwitch((EObject) Objects.requireNonNull(object));
	}

	@Override
	public String caseAssumption(@Nullable Assumption object) {
		Assumption assumption = Objects.requireNonNull(object);
		return text(numbered(assumption), assumption.getSubject());
	}

	@Override
	public String caseRodString(@Nullable RodString object) {
		List<RodTaper> tapers = Objects.requireNonNull(object).getTapers();
		double lengthM = tapers.stream().map(RodTaper::getLengthM).filter(Objects::nonNull)
				.mapToDouble(Double::doubleValue).sum();
		return text(type("RodString"), tapers.isEmpty() ? null : QuantityKind.LENGTH.formatMetric(lengthM));
	}

	@Override
	public String caseRodTaper(@Nullable RodTaper object) {
		RodTaper taper = Objects.requireNonNull(object);
		String size = joined(" × ", number(QuantityKind.DIAMETER, taper.getDiameterM()),
				number(QuantityKind.LENGTH, taper.getLengthM()));
		return text(numbered(taper), size, choice("RodGrade", taper.getGrade()));
	}

	@Override
	public String caseUnitGeometry(@Nullable UnitGeometry object) {
		return text(type("UnitGeometry"), choice("UnitType", Objects.requireNonNull(object).getType()));
	}

	@Override
	public String caseDownholePump(@Nullable DownholePump object) {
		DownholePump pump = Objects.requireNonNull(object);
		return text(type("DownholePump"), number(QuantityKind.DIAMETER, pump.getPlungerDiameterM()),
				number(QuantityKind.LENGTH, pump.getDepthM()));
	}

	@Override
	public String caseTubing(@Nullable Tubing object) {
		Tubing tubing = Objects.requireNonNull(object);
		return text(type("Tubing"), number(QuantityKind.DIAMETER, tubing.getInnerDiameterM()),
				ModelEditPlugin.INSTANCE.getString(tubing.isAnchored() ? "ItemText_anchored" : "ItemText_unanchored"));
	}

	@Override
	public String caseFluids(@Nullable Fluids object) {
		Double waterCut = Objects.requireNonNull(object).getWaterCut();
		return text(type("Fluids"), waterCut == null ? null
				: ModelEditPlugin.INSTANCE.getString("ItemText_waterCut",
						new Object[] { QuantityKind.FRACTION.formatMetric(waterCut) }));
	}

	@Override
	public String caseInflow(@Nullable Inflow object) {
		return text(type("Inflow"), number(QuantityKind.PRESSURE, Objects.requireNonNull(object).getReservoirPressurePa()));
	}

	@Override
	public String caseSurveyStation(@Nullable SurveyStation object) {
		SurveyStation station = Objects.requireNonNull(object);
		return text(numbered(station), number(QuantityKind.LENGTH, station.getMeasuredDepthM()),
				number(QuantityKind.ANGLE, station.getInclinationRad()));
	}

	@Override
	public String caseOperatingLimits(@Nullable OperatingLimits object) {
		return type("OperatingLimits");
	}

	@Override
	public String caseLoopExchanger(@Nullable LoopExchanger object) {
		LoopExchanger exchanger = Objects.requireNonNull(object);
		return text(type("LoopExchanger"), choice("ExchangerArrangement", exchanger.getArrangement()),
				number(QuantityKind.CONDUCTANCE, exchanger.getCleanConductanceWPerK()));
	}

	@Override
	public String caseSecondarySide(@Nullable SecondarySide object) {
		SecondarySide secondary = Objects.requireNonNull(object);
		return text(type("SecondarySide"), number(QuantityKind.MASS_FLOW, secondary.getFlowKgPerS()),
				number(QuantityKind.TEMPERATURE, secondary.getInletTemperatureK()));
	}

	@Override
	public String caseCirculationPump(@Nullable CirculationPump object) {
		return type("CirculationPump");
	}

	@Override
	public String casePumpCurvePoint(@Nullable PumpCurvePoint object) {
		PumpCurvePoint point = Objects.requireNonNull(object);
		return text(numbered(point), number(QuantityKind.VOLUME_RATE, point.getFlowM3PerS()),
				number(QuantityKind.PRESSURE, point.getRisePa()));
	}

	@Override
	public String caseLoopControl(@Nullable LoopControl object) {
		return text(type("LoopControl"), number(QuantityKind.TEMPERATURE, Objects.requireNonNull(object).getSetpointK()));
	}

	@Override
	public String caseLoopLimits(@Nullable LoopLimits object) {
		return type("LoopLimits");
	}

	@Override
	public String caseConnectionProperty(@Nullable ConnectionProperty object) {
		ConnectionProperty property = Objects.requireNonNull(object);
		return text(named("ConnectionProperty", property.getKey()), property.getValue());
	}

	@Override
	public String caseAddressTemplate(@Nullable AddressTemplate object) {
		AddressTemplate template = Objects.requireNonNull(object);
		return text(named("AddressTemplate", template.getSignal()), template.getAddress());
	}

	@Override
	public String caseTagMapping(@Nullable TagMapping object) {
		TagMapping mapping = Objects.requireNonNull(object);
		return text(named("TagMapping", joined("/", mapping.getAsset(), mapping.getSignal())), mapping.getAddress());
	}

	private static String named(String className, @Nullable String name) {
		return name == null || name.isBlank() ? type(className) : type(className) + ' ' + name;
	}

	private static String text(String title, @Nullable String... details) {
		List<String> known = new ArrayList<>();
		for (String detail : details) {
			if (detail != null && !detail.isBlank()) {
				known.add(detail);
			}
		}
		return known.isEmpty() ? title : title + ": " + String.join(", ", known);
	}

	private static String joined(String separator, @Nullable String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
	}

	private static @Nullable String number(QuantityKind kind, @Nullable Double value) {
		return value == null ? null : kind.formatMetric(value);
	}

	private static String numbered(EObject object) {
		String type = type(object.eClass().getName());
		return object.eContainer() != null && object.eContainer().eGet(object.eContainingFeature()) instanceof List<?> all
				? type + ' ' + (all.indexOf(object) + 1)
				: type;
	}

	private static String type(String className) {
		return ModelEditPlugin.INSTANCE.getString("_UI_" + className + "_type");
	}

	private static String choice(String enumName, Enumerator literal) {
		return ModelEditPlugin.INSTANCE.getString("_UI_" + enumName + '_' + literal.getName() + "_literal");
	}
}
