/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.ModelPackage;
import org.liftloop.rodpump.unit.UnitGeometry;
import org.liftloop.ui.form.FeatureWords;

/**
 * A dimension of a pumping unit as it is shown.
 *
 * @param symbol its letter
 * @param value its value with unit
 * @param meaning what it is
 */
record GeometryRow(String symbol, String value, String meaning) {

	static List<GeometryRow> of(UnitGeometry geometry, QuantityFormat format) {
		return List.of(length(ModelPackage.Literals.UNIT_GEOMETRY__AM, geometry.aM(), format),
				length(ModelPackage.Literals.UNIT_GEOMETRY__CM, geometry.cM(), format),
				length(ModelPackage.Literals.UNIT_GEOMETRY__IM, geometry.iM(), format),
				length(ModelPackage.Literals.UNIT_GEOMETRY__KM, geometry.kM(), format),
				length(ModelPackage.Literals.UNIT_GEOMETRY__PM, geometry.pM(), format),
				length(ModelPackage.Literals.UNIT_GEOMETRY__RM, geometry.rM(), format),
				row(ModelPackage.Literals.UNIT_GEOMETRY__TAU_RAD, format.format(Quantity.ANGLE, geometry.tauRad())));
	}

	private static GeometryRow length(EAttribute attribute, double valueM, QuantityFormat format) {
		return row(attribute, format.format(Quantity.DIAMETER, valueM));
	}

	private static GeometryRow row(EAttribute attribute, String value) {
		return new GeometryRow(FeatureWords.label(attribute), value, FeatureWords.meaning(attribute));
	}
}
