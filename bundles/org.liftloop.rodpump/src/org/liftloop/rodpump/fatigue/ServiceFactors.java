/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.CatalogueTable;
import org.liftloop.internal.rodpump.CatalogueTable.Row;
import org.liftloop.rodpump.string.RodGrade;

/**
 * Service factors by grade and environment: customary values, a starting point that the engineer changes per taper.
 * Immutable.
 * <p>
 * API RP 11BR leaves the factor to the user. The table for C, D and K is the one customarily printed beside the diagram;
 * for KD no published one is known here, so the table has none and the engineer is asked, although the grade's strength
 * is that of D and its steel that of K.
 * <p>
 * File form as of {@link org.liftloop.rodpump.unit.UnitCatalogue}, columns {@code grade,environment,service_factor,
 * source}.
 */
public final class ServiceFactors {

	private static final String CUSTOMARY = "service-factors.csv";

	private final Map<RodGrade, Map<ServiceEnvironment, Double>> factors;

	private ServiceFactors(Map<RodGrade, Map<ServiceEnvironment, Double>> factors) {
		this.factors = factors;
	}

	/** @return the customary table */
	public static ServiceFactors customary() {
		return of(CatalogueTable.builtIn(ServiceFactors.class, CUSTOMARY));
	}

	/**
	 * @param in         table
	 * @param sourceName name for messages
	 * @return the factors
	 * @throws IOException              if reading fails
	 * @throws IllegalArgumentException naming the line and what is wrong there
	 */
	public static ServiceFactors parse(InputStream in, String sourceName) throws IOException {
		return of(CatalogueTable.read(in, sourceName));
	}

	private static ServiceFactors of(List<Row> rows) {
		Map<RodGrade, Map<ServiceEnvironment, Double>> factors = new EnumMap<>(RodGrade.class);
		for (Row row : rows) {
			Double factor = row.map(r -> Double.valueOf(Argument.positive("service_factor",
					r.number("service_factor"), 1)));
			RodGrade grade = row.constant("grade", RodGrade.class);
			ServiceEnvironment environment = row.constant("environment", ServiceEnvironment.class);
			if (factors.computeIfAbsent(grade, g -> new EnumMap<>(ServiceEnvironment.class)).put(environment,
					factor) != null) {
				throw row.refused(grade + " in " + environment + " is listed twice");
			}
		}
		return new ServiceFactors(factors);
	}

	/**
	 * @param grade       API grade
	 * @param environment what the rods run in
	 * @return the factor, or empty if the table has none: ask the engineer
	 */
	public OptionalDouble find(RodGrade grade, ServiceEnvironment environment) {
		Map<ServiceEnvironment, Double> row = factors.get(grade);
		Double factor = row == null ? null : row.get(environment);
		return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor.doubleValue());
	}
}
