/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import java.util.List;

import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.SurveyStation;
import org.liftloop.model.Well;
import org.liftloop.model.feature.QuantityKind;

/** The stations of a deviation survey go down the well, to the pump. */
final class SurveyRules {

	private SurveyRules() {
	}

	static void check(Well well, Findings findings) {
		List<SurveyStation> survey = well.getSurvey();
		for (int i = 1; i < survey.size(); i++) {
			Double above = survey.get(i - 1).getMeasuredDepthM();
			Double own = survey.get(i).getMeasuredDepthM();
			if (above != null && own != null && own <= above) {
				findings.error(ProblemCode.ORDER, survey.get(i), Literals.SURVEY_STATION__MEASURED_DEPTH_M,
						"measured depth " + QuantityKind.LENGTH.format(own) + " is not below that of the station "
								+ "before, " + QuantityKind.LENGTH.format(above) + ". Sort the stations by depth.");
			}
		}
		checkReach(well, survey, findings);
	}

	private static void checkReach(Well well, List<SurveyStation> survey, Findings findings) {
		Double last = survey.isEmpty() ? null : survey.getLast().getMeasuredDepthM();
		Double depth = well.getPump() == null ? null : well.getPump().getDepthM();
		if (last != null && depth != null && last < depth) {
			findings.info(ProblemCode.MISSING, well, Literals.WELL__SURVEY,
					"deviation survey ends at " + QuantityKind.LENGTH.format(last) + ", above the pump at "
							+ QuantityKind.LENGTH.format(depth) + ". The rest is taken as straight on.");
		}
	}
}
