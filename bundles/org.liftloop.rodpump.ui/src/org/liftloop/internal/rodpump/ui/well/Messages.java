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

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Assumption_add = ""; //$NON-NLS-1$
	public static String Assumption_move = ""; //$NON-NLS-1$
	public static String Assumption_remove = ""; //$NON-NLS-1$
	public static String Design_about = ""; //$NON-NLS-1$
	public static String Design_apply = ""; //$NON-NLS-1$
	public static String Design_applyMeaning = ""; //$NON-NLS-1$
	public static String Design_asInWell = ""; //$NON-NLS-1$
	public static String Design_asItIs = ""; //$NON-NLS-1$
	public static String Design_cancel = ""; //$NON-NLS-1$
	public static String Design_cancelMeaning = ""; //$NON-NLS-1$
	public static String Design_column = ""; //$NON-NLS-1$
	public static String Design_copyRods = ""; //$NON-NLS-1$
	public static String Design_copyRodsMeaning = ""; //$NON-NLS-1$
	public static String Design_delete = ""; //$NON-NLS-1$
	public static String Design_deleteMeaning = ""; //$NON-NLS-1$
	public static String Design_duplicate = ""; //$NON-NLS-1$
	public static String Design_duplicateMeaning = ""; //$NON-NLS-1$
	public static String Design_new = ""; //$NON-NLS-1$
	public static String Design_newMeaning = ""; //$NON-NLS-1$
	public static String Design_recompute = ""; //$NON-NLS-1$
	public static String Design_recomputeMeaning = ""; //$NON-NLS-1$
	public static String Design_rods = ""; //$NON-NLS-1$
	public static String Design_title = ""; //$NON-NLS-1$
	public static String Design_wellsRods = ""; //$NON-NLS-1$
	public static String Design_wellsRodsMeaning = ""; //$NON-NLS-1$
	public static String Geometry_meaning = ""; //$NON-NLS-1$
	public static String Geometry_symbol = ""; //$NON-NLS-1$
	public static String Geometry_value = ""; //$NON-NLS-1$
	public static String Live_stopped = ""; //$NON-NLS-1$
	public static String Overview_about = ""; //$NON-NLS-1$
	public static String Overview_assumptions = ""; //$NON-NLS-1$
	public static String Overview_assumptionsDescription = ""; //$NON-NLS-1$
	public static String Overview_cards = ""; //$NON-NLS-1$
	public static String Overview_cardsDescription = ""; //$NON-NLS-1$
	public static String Overview_damping = ""; //$NON-NLS-1$
	public static String Overview_dampingDescription = ""; //$NON-NLS-1$
	public static String Overview_limits = ""; //$NON-NLS-1$
	public static String Overview_limitsDescription = ""; //$NON-NLS-1$
	public static String Overview_noCards = ""; //$NON-NLS-1$
	public static String Overview_operation = ""; //$NON-NLS-1$
	public static String Overview_title = ""; //$NON-NLS-1$
	public static String Pump_catalogue = ""; //$NON-NLS-1$
	public static String Pump_choosePlunger = ""; //$NON-NLS-1$
	public static String Pump_chooseTubing = ""; //$NON-NLS-1$
	public static String Pump_fluids = ""; //$NON-NLS-1$
	public static String Pump_inflow = ""; //$NON-NLS-1$
	public static String Pump_mixture = ""; //$NON-NLS-1$
	public static String Pump_noMixture = ""; //$NON-NLS-1$
	public static String Pump_plunger = ""; //$NON-NLS-1$
	public static String Pump_pump = ""; //$NON-NLS-1$
	public static String Pump_title = ""; //$NON-NLS-1$
	public static String Pump_tubing = ""; //$NON-NLS-1$
	public static String Pump_tubingSize = ""; //$NON-NLS-1$
	public static String Results_card = ""; //$NON-NLS-1$
	public static String Results_title = ""; //$NON-NLS-1$
	public static String Rods_description = ""; //$NON-NLS-1$
	public static String Rods_noWeights = ""; //$NON-NLS-1$
	public static String Rods_pickSize = ""; //$NON-NLS-1$
	public static String Rods_setSize = ""; //$NON-NLS-1$
	public static String Rods_size = ""; //$NON-NLS-1$
	public static String Rods_tapers = ""; //$NON-NLS-1$
	public static String Rods_title = ""; //$NON-NLS-1$
	public static String Rods_totals = ""; //$NON-NLS-1$
	public static String Station_add = ""; //$NON-NLS-1$
	public static String Station_move = ""; //$NON-NLS-1$
	public static String Station_remove = ""; //$NON-NLS-1$
	public static String Survey_description = ""; //$NON-NLS-1$
	public static String Survey_stations = ""; //$NON-NLS-1$
	public static String Survey_title = ""; //$NON-NLS-1$
	public static String Survey_vertical = ""; //$NON-NLS-1$
	public static String Taper_add = ""; //$NON-NLS-1$
	public static String Taper_customGrade = ""; //$NON-NLS-1$
	public static String Taper_density = ""; //$NON-NLS-1$
	public static String Taper_modulus = ""; //$NON-NLS-1$
	public static String Taper_move = ""; //$NON-NLS-1$
	public static String Taper_remove = ""; //$NON-NLS-1$
	public static String Taper_tensileStrength = ""; //$NON-NLS-1$
	public static String Taper_weight = ""; //$NON-NLS-1$
	public static String Unit_cannotTurn = ""; //$NON-NLS-1$
	public static String Unit_catalogue = ""; //$NON-NLS-1$
	public static String Unit_catalogueEntry = ""; //$NON-NLS-1$
	public static String Unit_catalogueRatings = ""; //$NON-NLS-1$
	public static String Unit_choose = ""; //$NON-NLS-1$
	public static String Unit_copyCommand = ""; //$NON-NLS-1$
	public static String Unit_copyGeometry = ""; //$NON-NLS-1$
	public static String Unit_dimensionMissing = ""; //$NON-NLS-1$
	public static String Unit_fromCatalogue = ""; //$NON-NLS-1$
	public static String Unit_fromOwn = ""; //$NON-NLS-1$
	public static String Unit_geometry = ""; //$NON-NLS-1$
	public static String Unit_geometryDescription = ""; //$NON-NLS-1$
	public static String Unit_none = ""; //$NON-NLS-1$
	public static String Unit_ownGeometry = ""; //$NON-NLS-1$
	public static String Unit_ownGeometryDescription = ""; //$NON-NLS-1$
	public static String Unit_ratings = ""; //$NON-NLS-1$
	public static String Unit_removeCommand = ""; //$NON-NLS-1$
	public static String Unit_removeGeometry = ""; //$NON-NLS-1$
	public static String Unit_stroke = ""; //$NON-NLS-1$
	public static String Unit_title = ""; //$NON-NLS-1$
	public static String Unit_unit = ""; //$NON-NLS-1$
	public static String Unit_unknown = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
