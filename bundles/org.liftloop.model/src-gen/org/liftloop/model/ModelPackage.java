/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.liftloop.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://liftloop.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "liftloop";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.liftloop.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.FieldImpl <em>Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.FieldImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getField()
	 * @generated
	 */
	int FIELD = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ORIGIN = 2;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__FORMAT_VERSION = 3;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ASSETS = 4;

	/**
	 * The feature id for the '<em><b>Connections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__CONNECTIONS = 5;

	/**
	 * The number of structural features of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.AssetImpl <em>Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.AssetImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getAsset()
	 * @generated
	 */
	int ASSET = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__ORIGIN = 2;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__ASSUMPTIONS = 3;

	/**
	 * The number of structural features of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.AssumptionImpl <em>Assumption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.AssumptionImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getAssumption()
	 * @generated
	 */
	int ASSUMPTION = 2;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__REASON = 1;

	/**
	 * The number of structural features of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.CoolingLoopImpl <em>Cooling Loop</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.CoolingLoopImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getCoolingLoop()
	 * @generated
	 */
	int COOLING_LOOP = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__ORIGIN = ASSET__ORIGIN;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__ASSUMPTIONS = ASSET__ASSUMPTIONS;

	/**
	 * The feature id for the '<em><b>Coolant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__COOLANT = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Coolant Mass Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__COOLANT_MASS_FRACTION = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rated Flow Kg Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__RATED_FLOW_KG_PER_S = ASSET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hot Capacity JPer K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__HOT_CAPACITY_JPER_K = ASSET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cold Capacity JPer K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__COLD_CAPACITY_JPER_K = ASSET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Heat Load W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__HEAT_LOAD_W = ASSET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Loss WPer K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__LOSS_WPER_K = ASSET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ambient Temperature K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__AMBIENT_TEMPERATURE_K = ASSET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Exchanger</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__EXCHANGER = ASSET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Secondary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__SECONDARY = ASSET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Pump</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__PUMP = ASSET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Control</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__CONTROL = ASSET_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP__LIMITS = ASSET_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Cooling Loop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP_FEATURE_COUNT = ASSET_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Cooling Loop</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COOLING_LOOP_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.LoopExchangerImpl <em>Loop Exchanger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.LoopExchangerImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getLoopExchanger()
	 * @generated
	 */
	int LOOP_EXCHANGER = 4;

	/**
	 * The feature id for the '<em><b>Arrangement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_EXCHANGER__ARRANGEMENT = 0;

	/**
	 * The feature id for the '<em><b>Clean Conductance WPer K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K = 1;

	/**
	 * The feature id for the '<em><b>Area M2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_EXCHANGER__AREA_M2 = 2;

	/**
	 * The feature id for the '<em><b>Primary Film Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_EXCHANGER__PRIMARY_FILM_PART = 3;

	/**
	 * The feature id for the '<em><b>Secondary Film Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_EXCHANGER__SECONDARY_FILM_PART = 4;

	/**
	 * The feature id for the '<em><b>Fouling M2K Per W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_EXCHANGER__FOULING_M2K_PER_W = 5;

	/**
	 * The feature id for the '<em><b>Fouling Allowance M2K Per W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W = 6;

	/**
	 * The number of structural features of the '<em>Loop Exchanger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_EXCHANGER_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Loop Exchanger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_EXCHANGER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.SecondarySideImpl <em>Secondary Side</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.SecondarySideImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getSecondarySide()
	 * @generated
	 */
	int SECONDARY_SIDE = 5;

	/**
	 * The feature id for the '<em><b>Coolant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDARY_SIDE__COOLANT = 0;

	/**
	 * The feature id for the '<em><b>Coolant Mass Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDARY_SIDE__COOLANT_MASS_FRACTION = 1;

	/**
	 * The feature id for the '<em><b>Flow Kg Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDARY_SIDE__FLOW_KG_PER_S = 2;

	/**
	 * The feature id for the '<em><b>Inlet Temperature K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDARY_SIDE__INLET_TEMPERATURE_K = 3;

	/**
	 * The number of structural features of the '<em>Secondary Side</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDARY_SIDE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Secondary Side</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECONDARY_SIDE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.CirculationPumpImpl <em>Circulation Pump</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.CirculationPumpImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getCirculationPump()
	 * @generated
	 */
	int CIRCULATION_PUMP = 6;

	/**
	 * The feature id for the '<em><b>Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_PUMP__POINTS = 0;

	/**
	 * The feature id for the '<em><b>Required Npsh M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_PUMP__REQUIRED_NPSH_M = 1;

	/**
	 * The number of structural features of the '<em>Circulation Pump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_PUMP_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Circulation Pump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_PUMP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.PumpCurvePointImpl <em>Pump Curve Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.PumpCurvePointImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getPumpCurvePoint()
	 * @generated
	 */
	int PUMP_CURVE_POINT = 7;

	/**
	 * The feature id for the '<em><b>Flow M3 Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMP_CURVE_POINT__FLOW_M3_PER_S = 0;

	/**
	 * The feature id for the '<em><b>Rise Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMP_CURVE_POINT__RISE_PA = 1;

	/**
	 * The feature id for the '<em><b>Power W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMP_CURVE_POINT__POWER_W = 2;

	/**
	 * The number of structural features of the '<em>Pump Curve Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMP_CURVE_POINT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Pump Curve Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMP_CURVE_POINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.LoopControlImpl <em>Loop Control</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.LoopControlImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getLoopControl()
	 * @generated
	 */
	int LOOP_CONTROL = 8;

	/**
	 * The feature id for the '<em><b>Setpoint K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_CONTROL__SETPOINT_K = 0;

	/**
	 * The feature id for the '<em><b>Proportional Band K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_CONTROL__PROPORTIONAL_BAND_K = 1;

	/**
	 * The feature id for the '<em><b>Integral Time S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_CONTROL__INTEGRAL_TIME_S = 2;

	/**
	 * The feature id for the '<em><b>Lowest Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_CONTROL__LOWEST_SPEED = 3;

	/**
	 * The feature id for the '<em><b>Highest Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_CONTROL__HIGHEST_SPEED = 4;

	/**
	 * The number of structural features of the '<em>Loop Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_CONTROL_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Loop Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_CONTROL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.LoopLimitsImpl <em>Loop Limits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.LoopLimitsImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getLoopLimits()
	 * @generated
	 */
	int LOOP_LIMITS = 9;

	/**
	 * The feature id for the '<em><b>Highest Hot K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS__HIGHEST_HOT_K = 0;

	/**
	 * The feature id for the '<em><b>Trip Hot K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS__TRIP_HOT_K = 1;

	/**
	 * The feature id for the '<em><b>Lowest Flow Kg Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS__LOWEST_FLOW_KG_PER_S = 2;

	/**
	 * The feature id for the '<em><b>Lowest Setpoint K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS__LOWEST_SETPOINT_K = 3;

	/**
	 * The feature id for the '<em><b>Highest Setpoint K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS__HIGHEST_SETPOINT_K = 4;

	/**
	 * The feature id for the '<em><b>Margin K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS__MARGIN_K = 5;

	/**
	 * The feature id for the '<em><b>Largest Step K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS__LARGEST_STEP_K = 6;

	/**
	 * The feature id for the '<em><b>Minimum Hold Time S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS__MINIMUM_HOLD_TIME_S = 7;

	/**
	 * The number of structural features of the '<em>Loop Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Loop Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOOP_LIMITS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.WellImpl <em>Well</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.WellImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getWell()
	 * @generated
	 */
	int WELL = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__ORIGIN = ASSET__ORIGIN;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__ASSUMPTIONS = ASSET__ASSUMPTIONS;

	/**
	 * The feature id for the '<em><b>Rod String</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__ROD_STRING = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pumping Unit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__PUMPING_UNIT = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pump</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__PUMP = ASSET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tubing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__TUBING = ASSET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Fluids</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__FLUIDS = ASSET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Inflow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__INFLOW = ASSET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Survey</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__SURVEY = ASSET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__LIMITS = ASSET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__CARDS = ASSET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Target Fillage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__TARGET_FILLAGE = ASSET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__STROKES_PER_MINUTE = ASSET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Damping Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__DAMPING_RATIO = ASSET_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Downstroke Damping Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__DOWNSTROKE_DAMPING_RATIO = ASSET_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Damping Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__DAMPING_MODEL = ASSET_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Liquid Rate M3 Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__LIQUID_RATE_M3_PER_S = ASSET_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Runtime Hours Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__RUNTIME_HOURS_PER_DAY = ASSET_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Rod Friction Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__ROD_FRICTION_COEFFICIENT = ASSET_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Stuffing Box Friction N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__STUFFING_BOX_FRICTION_N = ASSET_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Designs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL__DESIGNS = ASSET_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Well</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL_FEATURE_COUNT = ASSET_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Well</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WELL_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.RodStringImpl <em>Rod String</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.RodStringImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getRodString()
	 * @generated
	 */
	int ROD_STRING = 11;

	/**
	 * The feature id for the '<em><b>Tapers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_STRING__TAPERS = 0;

	/**
	 * The number of structural features of the '<em>Rod String</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_STRING_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Rod String</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_STRING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.RodTaperImpl <em>Rod Taper</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.RodTaperImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getRodTaper()
	 * @generated
	 */
	int ROD_TAPER = 12;

	/**
	 * The feature id for the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER__LENGTH_M = 0;

	/**
	 * The feature id for the '<em><b>Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER__DIAMETER_M = 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER__GRADE = 2;

	/**
	 * The feature id for the '<em><b>Custom Grade Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER__CUSTOM_GRADE_NAME = 3;

	/**
	 * The feature id for the '<em><b>Minimum Tensile Strength Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA = 4;

	/**
	 * The feature id for the '<em><b>Weight NPer M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER__WEIGHT_NPER_M = 5;

	/**
	 * The feature id for the '<em><b>Density Kg M3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER__DENSITY_KG_M3 = 6;

	/**
	 * The feature id for the '<em><b>Youngs Modulus Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER__YOUNGS_MODULUS_PA = 7;

	/**
	 * The feature id for the '<em><b>Service Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER__SERVICE_FACTOR = 8;

	/**
	 * The number of structural features of the '<em>Rod Taper</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Rod Taper</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROD_TAPER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.PumpingUnitImpl <em>Pumping Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.PumpingUnitImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getPumpingUnit()
	 * @generated
	 */
	int PUMPING_UNIT = 13;

	/**
	 * The feature id for the '<em><b>Designation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__DESIGNATION = 0;

	/**
	 * The feature id for the '<em><b>Geometry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__GEOMETRY = 1;

	/**
	 * The feature id for the '<em><b>Crank Rotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__CRANK_ROTATION = 2;

	/**
	 * The feature id for the '<em><b>Counterbalance Moment Nm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__COUNTERBALANCE_MOMENT_NM = 3;

	/**
	 * The feature id for the '<em><b>Structural Unbalance N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__STRUCTURAL_UNBALANCE_N = 4;

	/**
	 * The feature id for the '<em><b>Gearbox Rating Nm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__GEARBOX_RATING_NM = 5;

	/**
	 * The feature id for the '<em><b>Structure Rating N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__STRUCTURE_RATING_N = 6;

	/**
	 * The feature id for the '<em><b>Counterweights N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__COUNTERWEIGHTS_N = 7;

	/**
	 * The feature id for the '<em><b>Motor Rating W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__MOTOR_RATING_W = 8;

	/**
	 * The feature id for the '<em><b>Surface Efficiency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT__SURFACE_EFFICIENCY = 9;

	/**
	 * The number of structural features of the '<em>Pumping Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Pumping Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUMPING_UNIT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.UnitGeometryImpl <em>Unit Geometry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.UnitGeometryImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getUnitGeometry()
	 * @generated
	 */
	int UNIT_GEOMETRY = 14;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY__TYPE = 0;

	/**
	 * The feature id for the '<em><b>AM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY__AM = 1;

	/**
	 * The feature id for the '<em><b>CM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY__CM = 2;

	/**
	 * The feature id for the '<em><b>IM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY__IM = 3;

	/**
	 * The feature id for the '<em><b>KM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY__KM = 4;

	/**
	 * The feature id for the '<em><b>PM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY__PM = 5;

	/**
	 * The feature id for the '<em><b>RM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY__RM = 6;

	/**
	 * The feature id for the '<em><b>Tau Rad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY__TAU_RAD = 7;

	/**
	 * The number of structural features of the '<em>Unit Geometry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Unit Geometry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_GEOMETRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.DownholePumpImpl <em>Downhole Pump</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.DownholePumpImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getDownholePump()
	 * @generated
	 */
	int DOWNHOLE_PUMP = 15;

	/**
	 * The feature id for the '<em><b>Plunger Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOWNHOLE_PUMP__PLUNGER_DIAMETER_M = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOWNHOLE_PUMP__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Depth M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOWNHOLE_PUMP__DEPTH_M = 2;

	/**
	 * The feature id for the '<em><b>Plunger Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOWNHOLE_PUMP__PLUNGER_LENGTH_M = 3;

	/**
	 * The feature id for the '<em><b>Plunger Clearance M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOWNHOLE_PUMP__PLUNGER_CLEARANCE_M = 4;

	/**
	 * The number of structural features of the '<em>Downhole Pump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOWNHOLE_PUMP_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Downhole Pump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOWNHOLE_PUMP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.TubingImpl <em>Tubing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.TubingImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getTubing()
	 * @generated
	 */
	int TUBING = 16;

	/**
	 * The feature id for the '<em><b>Inner Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBING__INNER_DIAMETER_M = 0;

	/**
	 * The feature id for the '<em><b>Outer Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBING__OUTER_DIAMETER_M = 1;

	/**
	 * The feature id for the '<em><b>Anchored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBING__ANCHORED = 2;

	/**
	 * The feature id for the '<em><b>Youngs Modulus Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBING__YOUNGS_MODULUS_PA = 3;

	/**
	 * The number of structural features of the '<em>Tubing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBING_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Tubing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.FluidsImpl <em>Fluids</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.FluidsImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getFluids()
	 * @generated
	 */
	int FLUIDS = 17;

	/**
	 * The feature id for the '<em><b>Oil Density Kg M3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS__OIL_DENSITY_KG_M3 = 0;

	/**
	 * The feature id for the '<em><b>Water Density Kg M3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS__WATER_DENSITY_KG_M3 = 1;

	/**
	 * The feature id for the '<em><b>Water Cut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS__WATER_CUT = 2;

	/**
	 * The feature id for the '<em><b>Viscosity Pa S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS__VISCOSITY_PA_S = 3;

	/**
	 * The feature id for the '<em><b>Tubing Head Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS__TUBING_HEAD_PRESSURE_PA = 4;

	/**
	 * The feature id for the '<em><b>Casing Head Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS__CASING_HEAD_PRESSURE_PA = 5;

	/**
	 * The feature id for the '<em><b>Fluid Level M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS__FLUID_LEVEL_M = 6;

	/**
	 * The feature id for the '<em><b>Pump Intake Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS__PUMP_INTAKE_PRESSURE_PA = 7;

	/**
	 * The feature id for the '<em><b>Formation Volume Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS__FORMATION_VOLUME_FACTOR = 8;

	/**
	 * The number of structural features of the '<em>Fluids</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS_FEATURE_COUNT = 9;

	/**
	 * The operation id for the '<em>Mixture Density Kg M3</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS___MIXTURE_DENSITY_KG_M3 = 0;

	/**
	 * The number of operations of the '<em>Fluids</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLUIDS_OPERATION_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.InflowImpl <em>Inflow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.InflowImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getInflow()
	 * @generated
	 */
	int INFLOW = 18;

	/**
	 * The feature id for the '<em><b>Reservoir Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLOW__RESERVOIR_PRESSURE_PA = 0;

	/**
	 * The feature id for the '<em><b>Test Rate M3 Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLOW__TEST_RATE_M3_PER_S = 1;

	/**
	 * The feature id for the '<em><b>Test Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLOW__TEST_PRESSURE_PA = 2;

	/**
	 * The feature id for the '<em><b>Bubble Point Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLOW__BUBBLE_POINT_PA = 3;

	/**
	 * The number of structural features of the '<em>Inflow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLOW_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Inflow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLOW_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.SurveyStationImpl <em>Survey Station</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.SurveyStationImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getSurveyStation()
	 * @generated
	 */
	int SURVEY_STATION = 19;

	/**
	 * The feature id for the '<em><b>Measured Depth M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_STATION__MEASURED_DEPTH_M = 0;

	/**
	 * The feature id for the '<em><b>Inclination Rad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_STATION__INCLINATION_RAD = 1;

	/**
	 * The feature id for the '<em><b>Azimuth Rad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_STATION__AZIMUTH_RAD = 2;

	/**
	 * The number of structural features of the '<em>Survey Station</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_STATION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Survey Station</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_STATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.OperatingLimitsImpl <em>Operating Limits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.OperatingLimitsImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getOperatingLimits()
	 * @generated
	 */
	int OPERATING_LIMITS = 20;

	/**
	 * The feature id for the '<em><b>Peak Polished Rod Load N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N = 0;

	/**
	 * The feature id for the '<em><b>Minimum Polished Rod Load N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N = 1;

	/**
	 * The feature id for the '<em><b>Goodman Loading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__GOODMAN_LOADING = 2;

	/**
	 * The feature id for the '<em><b>Minimum Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE = 3;

	/**
	 * The feature id for the '<em><b>Maximum Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE = 4;

	/**
	 * The feature id for the '<em><b>Gearbox Torque Nm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__GEARBOX_TORQUE_NM = 5;

	/**
	 * The feature id for the '<em><b>Idle Time S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__IDLE_TIME_S = 6;

	/**
	 * The feature id for the '<em><b>Shortest Idle Time S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__SHORTEST_IDLE_TIME_S = 7;

	/**
	 * The feature id for the '<em><b>Longest Idle Time S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__LONGEST_IDLE_TIME_S = 8;

	/**
	 * The feature id for the '<em><b>Minimum Run Time S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__MINIMUM_RUN_TIME_S = 9;

	/**
	 * The feature id for the '<em><b>Secondary Fillage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS__SECONDARY_FILLAGE = 10;

	/**
	 * The number of structural features of the '<em>Operating Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Operating Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_LIMITS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.SurfaceCardImpl <em>Surface Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.SurfaceCardImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getSurfaceCard()
	 * @generated
	 */
	int SURFACE_CARD = 21;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD__NAME = 0;

	/**
	 * The feature id for the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD__CAPTURED_AT = 1;

	/**
	 * The feature id for the '<em><b>Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD__STROKES_PER_MINUTE = 2;

	/**
	 * The feature id for the '<em><b>Position M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD__POSITION_M = 3;

	/**
	 * The feature id for the '<em><b>Load N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD__LOAD_N = 4;

	/**
	 * The feature id for the '<em><b>Timing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD__TIMING = 5;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD__ORIGIN = 6;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD__ASSUMPTIONS = 7;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD__NOTES = 8;

	/**
	 * The number of structural features of the '<em>Surface Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Surface Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURFACE_CARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.DesignCaseImpl <em>Design Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.DesignCaseImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getDesignCase()
	 * @generated
	 */
	int DESIGN_CASE = 22;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Unit Designation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE__UNIT_DESIGNATION = 2;

	/**
	 * The feature id for the '<em><b>Stroke M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE__STROKE_M = 3;

	/**
	 * The feature id for the '<em><b>Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE__STROKES_PER_MINUTE = 4;

	/**
	 * The feature id for the '<em><b>Plunger Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE__PLUNGER_DIAMETER_M = 5;

	/**
	 * The feature id for the '<em><b>Pump Fillage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE__PUMP_FILLAGE = 6;

	/**
	 * The feature id for the '<em><b>Pump Intake Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE__PUMP_INTAKE_PRESSURE_PA = 7;

	/**
	 * The feature id for the '<em><b>Tapers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE__TAPERS = 8;

	/**
	 * The number of structural features of the '<em>Design Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Design Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESIGN_CASE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.ConnectionImpl <em>Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.ConnectionImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 23;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__PROVIDER = 2;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__ENDPOINT = 3;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__PROPERTIES = 4;

	/**
	 * The feature id for the '<em><b>Templates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__TEMPLATES = 5;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__MAPPINGS = 6;

	/**
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.ConnectionPropertyImpl <em>Connection Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.ConnectionPropertyImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getConnectionProperty()
	 * @generated
	 */
	int CONNECTION_PROPERTY = 24;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_PROPERTY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Connection Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Connection Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_PROPERTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.AddressTemplateImpl <em>Address Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.AddressTemplateImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getAddressTemplate()
	 * @generated
	 */
	int ADDRESS_TEMPLATE = 25;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_TEMPLATE__SIGNAL = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_TEMPLATE__ADDRESS = 1;

	/**
	 * The number of structural features of the '<em>Address Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_TEMPLATE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Address Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_TEMPLATE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.impl.TagMappingImpl <em>Tag Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.impl.TagMappingImpl
	 * @see org.liftloop.model.impl.ModelPackageImpl#getTagMapping()
	 * @generated
	 */
	int TAG_MAPPING = 26;

	/**
	 * The feature id for the '<em><b>Asset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_MAPPING__ASSET = 0;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_MAPPING__SIGNAL = 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_MAPPING__ADDRESS = 2;

	/**
	 * The number of structural features of the '<em>Tag Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_MAPPING_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Tag Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_MAPPING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.liftloop.model.Coolant <em>Coolant</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.Coolant
	 * @see org.liftloop.model.impl.ModelPackageImpl#getCoolant()
	 * @generated
	 */
	int COOLANT = 27;

	/**
	 * The meta object id for the '{@link org.liftloop.model.ExchangerArrangement <em>Exchanger Arrangement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.ExchangerArrangement
	 * @see org.liftloop.model.impl.ModelPackageImpl#getExchangerArrangement()
	 * @generated
	 */
	int EXCHANGER_ARRANGEMENT = 28;

	/**
	 * The meta object id for the '{@link org.liftloop.model.DampingModel <em>Damping Model</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.DampingModel
	 * @see org.liftloop.model.impl.ModelPackageImpl#getDampingModel()
	 * @generated
	 */
	int DAMPING_MODEL = 29;

	/**
	 * The meta object id for the '{@link org.liftloop.model.RodGrade <em>Rod Grade</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.RodGrade
	 * @see org.liftloop.model.impl.ModelPackageImpl#getRodGrade()
	 * @generated
	 */
	int ROD_GRADE = 30;

	/**
	 * The meta object id for the '{@link org.liftloop.model.CrankRotation <em>Crank Rotation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.CrankRotation
	 * @see org.liftloop.model.impl.ModelPackageImpl#getCrankRotation()
	 * @generated
	 */
	int CRANK_ROTATION = 31;

	/**
	 * The meta object id for the '{@link org.liftloop.model.UnitType <em>Unit Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.UnitType
	 * @see org.liftloop.model.impl.ModelPackageImpl#getUnitType()
	 * @generated
	 */
	int UNIT_TYPE = 32;

	/**
	 * The meta object id for the '{@link org.liftloop.model.PumpType <em>Pump Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.PumpType
	 * @see org.liftloop.model.impl.ModelPackageImpl#getPumpType()
	 * @generated
	 */
	int PUMP_TYPE = 33;

	/**
	 * The meta object id for the '{@link org.liftloop.model.CardTiming <em>Card Timing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.CardTiming
	 * @see org.liftloop.model.impl.ModelPackageImpl#getCardTiming()
	 * @generated
	 */
	int CARD_TIMING = 34;

	/**
	 * The meta object id for the '<em>Double Array</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.liftloop.model.DoubleArray
	 * @see org.liftloop.model.impl.ModelPackageImpl#getDoubleArray()
	 * @generated
	 */
	int DOUBLE_ARRAY = 35;


	/**
	 * Returns the meta object for class '{@link org.liftloop.model.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field</em>'.
	 * @see org.liftloop.model.Field
	 * @generated
	 */
	EClass getField();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Field#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.liftloop.model.Field#getName()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Field#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.liftloop.model.Field#getDescription()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Field#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.liftloop.model.Field#getOrigin()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Field#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.liftloop.model.Field#getFormatVersion()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_FormatVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.Field#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assets</em>'.
	 * @see org.liftloop.model.Field#getAssets()
	 * @see #getField()
	 * @generated
	 */
	EReference getField_Assets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.Field#getConnections <em>Connections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Connections</em>'.
	 * @see org.liftloop.model.Field#getConnections()
	 * @see #getField()
	 * @generated
	 */
	EReference getField_Connections();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.Asset <em>Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Asset</em>'.
	 * @see org.liftloop.model.Asset
	 * @generated
	 */
	EClass getAsset();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Asset#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.liftloop.model.Asset#getName()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Asset#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.liftloop.model.Asset#getDescription()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Asset#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.liftloop.model.Asset#getOrigin()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Origin();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.Asset#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.liftloop.model.Asset#getAssumptions()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Assumptions();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption</em>'.
	 * @see org.liftloop.model.Assumption
	 * @generated
	 */
	EClass getAssumption();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Assumption#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.liftloop.model.Assumption#getSubject()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Assumption#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.liftloop.model.Assumption#getReason()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Reason();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.CoolingLoop <em>Cooling Loop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cooling Loop</em>'.
	 * @see org.liftloop.model.CoolingLoop
	 * @generated
	 */
	EClass getCoolingLoop();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.CoolingLoop#getCoolant <em>Coolant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coolant</em>'.
	 * @see org.liftloop.model.CoolingLoop#getCoolant()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EAttribute getCoolingLoop_Coolant();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.CoolingLoop#getCoolantMassFraction <em>Coolant Mass Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coolant Mass Fraction</em>'.
	 * @see org.liftloop.model.CoolingLoop#getCoolantMassFraction()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EAttribute getCoolingLoop_CoolantMassFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.CoolingLoop#getRatedFlowKgPerS <em>Rated Flow Kg Per S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated Flow Kg Per S</em>'.
	 * @see org.liftloop.model.CoolingLoop#getRatedFlowKgPerS()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EAttribute getCoolingLoop_RatedFlowKgPerS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.CoolingLoop#getHotCapacityJPerK <em>Hot Capacity JPer K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hot Capacity JPer K</em>'.
	 * @see org.liftloop.model.CoolingLoop#getHotCapacityJPerK()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EAttribute getCoolingLoop_HotCapacityJPerK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.CoolingLoop#getColdCapacityJPerK <em>Cold Capacity JPer K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cold Capacity JPer K</em>'.
	 * @see org.liftloop.model.CoolingLoop#getColdCapacityJPerK()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EAttribute getCoolingLoop_ColdCapacityJPerK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.CoolingLoop#getHeatLoadW <em>Heat Load W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heat Load W</em>'.
	 * @see org.liftloop.model.CoolingLoop#getHeatLoadW()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EAttribute getCoolingLoop_HeatLoadW();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.CoolingLoop#getLossWPerK <em>Loss WPer K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loss WPer K</em>'.
	 * @see org.liftloop.model.CoolingLoop#getLossWPerK()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EAttribute getCoolingLoop_LossWPerK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.CoolingLoop#getAmbientTemperatureK <em>Ambient Temperature K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ambient Temperature K</em>'.
	 * @see org.liftloop.model.CoolingLoop#getAmbientTemperatureK()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EAttribute getCoolingLoop_AmbientTemperatureK();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.CoolingLoop#getExchanger <em>Exchanger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Exchanger</em>'.
	 * @see org.liftloop.model.CoolingLoop#getExchanger()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EReference getCoolingLoop_Exchanger();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.CoolingLoop#getSecondary <em>Secondary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Secondary</em>'.
	 * @see org.liftloop.model.CoolingLoop#getSecondary()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EReference getCoolingLoop_Secondary();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.CoolingLoop#getPump <em>Pump</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pump</em>'.
	 * @see org.liftloop.model.CoolingLoop#getPump()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EReference getCoolingLoop_Pump();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.CoolingLoop#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Control</em>'.
	 * @see org.liftloop.model.CoolingLoop#getControl()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EReference getCoolingLoop_Control();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.CoolingLoop#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Limits</em>'.
	 * @see org.liftloop.model.CoolingLoop#getLimits()
	 * @see #getCoolingLoop()
	 * @generated
	 */
	EReference getCoolingLoop_Limits();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.LoopExchanger <em>Loop Exchanger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loop Exchanger</em>'.
	 * @see org.liftloop.model.LoopExchanger
	 * @generated
	 */
	EClass getLoopExchanger();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopExchanger#getArrangement <em>Arrangement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arrangement</em>'.
	 * @see org.liftloop.model.LoopExchanger#getArrangement()
	 * @see #getLoopExchanger()
	 * @generated
	 */
	EAttribute getLoopExchanger_Arrangement();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopExchanger#getCleanConductanceWPerK <em>Clean Conductance WPer K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clean Conductance WPer K</em>'.
	 * @see org.liftloop.model.LoopExchanger#getCleanConductanceWPerK()
	 * @see #getLoopExchanger()
	 * @generated
	 */
	EAttribute getLoopExchanger_CleanConductanceWPerK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopExchanger#getAreaM2 <em>Area M2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area M2</em>'.
	 * @see org.liftloop.model.LoopExchanger#getAreaM2()
	 * @see #getLoopExchanger()
	 * @generated
	 */
	EAttribute getLoopExchanger_AreaM2();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopExchanger#getPrimaryFilmPart <em>Primary Film Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Film Part</em>'.
	 * @see org.liftloop.model.LoopExchanger#getPrimaryFilmPart()
	 * @see #getLoopExchanger()
	 * @generated
	 */
	EAttribute getLoopExchanger_PrimaryFilmPart();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopExchanger#getSecondaryFilmPart <em>Secondary Film Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secondary Film Part</em>'.
	 * @see org.liftloop.model.LoopExchanger#getSecondaryFilmPart()
	 * @see #getLoopExchanger()
	 * @generated
	 */
	EAttribute getLoopExchanger_SecondaryFilmPart();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopExchanger#getFoulingM2KPerW <em>Fouling M2K Per W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fouling M2K Per W</em>'.
	 * @see org.liftloop.model.LoopExchanger#getFoulingM2KPerW()
	 * @see #getLoopExchanger()
	 * @generated
	 */
	EAttribute getLoopExchanger_FoulingM2KPerW();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopExchanger#getFoulingAllowanceM2KPerW <em>Fouling Allowance M2K Per W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fouling Allowance M2K Per W</em>'.
	 * @see org.liftloop.model.LoopExchanger#getFoulingAllowanceM2KPerW()
	 * @see #getLoopExchanger()
	 * @generated
	 */
	EAttribute getLoopExchanger_FoulingAllowanceM2KPerW();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.SecondarySide <em>Secondary Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Secondary Side</em>'.
	 * @see org.liftloop.model.SecondarySide
	 * @generated
	 */
	EClass getSecondarySide();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SecondarySide#getCoolant <em>Coolant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coolant</em>'.
	 * @see org.liftloop.model.SecondarySide#getCoolant()
	 * @see #getSecondarySide()
	 * @generated
	 */
	EAttribute getSecondarySide_Coolant();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SecondarySide#getCoolantMassFraction <em>Coolant Mass Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coolant Mass Fraction</em>'.
	 * @see org.liftloop.model.SecondarySide#getCoolantMassFraction()
	 * @see #getSecondarySide()
	 * @generated
	 */
	EAttribute getSecondarySide_CoolantMassFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SecondarySide#getFlowKgPerS <em>Flow Kg Per S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow Kg Per S</em>'.
	 * @see org.liftloop.model.SecondarySide#getFlowKgPerS()
	 * @see #getSecondarySide()
	 * @generated
	 */
	EAttribute getSecondarySide_FlowKgPerS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SecondarySide#getInletTemperatureK <em>Inlet Temperature K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inlet Temperature K</em>'.
	 * @see org.liftloop.model.SecondarySide#getInletTemperatureK()
	 * @see #getSecondarySide()
	 * @generated
	 */
	EAttribute getSecondarySide_InletTemperatureK();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.CirculationPump <em>Circulation Pump</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Circulation Pump</em>'.
	 * @see org.liftloop.model.CirculationPump
	 * @generated
	 */
	EClass getCirculationPump();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.CirculationPump#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Points</em>'.
	 * @see org.liftloop.model.CirculationPump#getPoints()
	 * @see #getCirculationPump()
	 * @generated
	 */
	EReference getCirculationPump_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.CirculationPump#getRequiredNpshM <em>Required Npsh M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required Npsh M</em>'.
	 * @see org.liftloop.model.CirculationPump#getRequiredNpshM()
	 * @see #getCirculationPump()
	 * @generated
	 */
	EAttribute getCirculationPump_RequiredNpshM();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.PumpCurvePoint <em>Pump Curve Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pump Curve Point</em>'.
	 * @see org.liftloop.model.PumpCurvePoint
	 * @generated
	 */
	EClass getPumpCurvePoint();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpCurvePoint#getFlowM3PerS <em>Flow M3 Per S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow M3 Per S</em>'.
	 * @see org.liftloop.model.PumpCurvePoint#getFlowM3PerS()
	 * @see #getPumpCurvePoint()
	 * @generated
	 */
	EAttribute getPumpCurvePoint_FlowM3PerS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpCurvePoint#getRisePa <em>Rise Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rise Pa</em>'.
	 * @see org.liftloop.model.PumpCurvePoint#getRisePa()
	 * @see #getPumpCurvePoint()
	 * @generated
	 */
	EAttribute getPumpCurvePoint_RisePa();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpCurvePoint#getPowerW <em>Power W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power W</em>'.
	 * @see org.liftloop.model.PumpCurvePoint#getPowerW()
	 * @see #getPumpCurvePoint()
	 * @generated
	 */
	EAttribute getPumpCurvePoint_PowerW();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.LoopControl <em>Loop Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loop Control</em>'.
	 * @see org.liftloop.model.LoopControl
	 * @generated
	 */
	EClass getLoopControl();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopControl#getSetpointK <em>Setpoint K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Setpoint K</em>'.
	 * @see org.liftloop.model.LoopControl#getSetpointK()
	 * @see #getLoopControl()
	 * @generated
	 */
	EAttribute getLoopControl_SetpointK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopControl#getProportionalBandK <em>Proportional Band K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proportional Band K</em>'.
	 * @see org.liftloop.model.LoopControl#getProportionalBandK()
	 * @see #getLoopControl()
	 * @generated
	 */
	EAttribute getLoopControl_ProportionalBandK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopControl#getIntegralTimeS <em>Integral Time S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Integral Time S</em>'.
	 * @see org.liftloop.model.LoopControl#getIntegralTimeS()
	 * @see #getLoopControl()
	 * @generated
	 */
	EAttribute getLoopControl_IntegralTimeS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopControl#getLowestSpeed <em>Lowest Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest Speed</em>'.
	 * @see org.liftloop.model.LoopControl#getLowestSpeed()
	 * @see #getLoopControl()
	 * @generated
	 */
	EAttribute getLoopControl_LowestSpeed();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopControl#getHighestSpeed <em>Highest Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Speed</em>'.
	 * @see org.liftloop.model.LoopControl#getHighestSpeed()
	 * @see #getLoopControl()
	 * @generated
	 */
	EAttribute getLoopControl_HighestSpeed();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.LoopLimits <em>Loop Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Loop Limits</em>'.
	 * @see org.liftloop.model.LoopLimits
	 * @generated
	 */
	EClass getLoopLimits();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopLimits#getHighestHotK <em>Highest Hot K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Hot K</em>'.
	 * @see org.liftloop.model.LoopLimits#getHighestHotK()
	 * @see #getLoopLimits()
	 * @generated
	 */
	EAttribute getLoopLimits_HighestHotK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopLimits#getTripHotK <em>Trip Hot K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trip Hot K</em>'.
	 * @see org.liftloop.model.LoopLimits#getTripHotK()
	 * @see #getLoopLimits()
	 * @generated
	 */
	EAttribute getLoopLimits_TripHotK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopLimits#getLowestFlowKgPerS <em>Lowest Flow Kg Per S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest Flow Kg Per S</em>'.
	 * @see org.liftloop.model.LoopLimits#getLowestFlowKgPerS()
	 * @see #getLoopLimits()
	 * @generated
	 */
	EAttribute getLoopLimits_LowestFlowKgPerS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopLimits#getLowestSetpointK <em>Lowest Setpoint K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest Setpoint K</em>'.
	 * @see org.liftloop.model.LoopLimits#getLowestSetpointK()
	 * @see #getLoopLimits()
	 * @generated
	 */
	EAttribute getLoopLimits_LowestSetpointK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopLimits#getHighestSetpointK <em>Highest Setpoint K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Setpoint K</em>'.
	 * @see org.liftloop.model.LoopLimits#getHighestSetpointK()
	 * @see #getLoopLimits()
	 * @generated
	 */
	EAttribute getLoopLimits_HighestSetpointK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopLimits#getMarginK <em>Margin K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Margin K</em>'.
	 * @see org.liftloop.model.LoopLimits#getMarginK()
	 * @see #getLoopLimits()
	 * @generated
	 */
	EAttribute getLoopLimits_MarginK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopLimits#getLargestStepK <em>Largest Step K</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Largest Step K</em>'.
	 * @see org.liftloop.model.LoopLimits#getLargestStepK()
	 * @see #getLoopLimits()
	 * @generated
	 */
	EAttribute getLoopLimits_LargestStepK();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.LoopLimits#getMinimumHoldTimeS <em>Minimum Hold Time S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Hold Time S</em>'.
	 * @see org.liftloop.model.LoopLimits#getMinimumHoldTimeS()
	 * @see #getLoopLimits()
	 * @generated
	 */
	EAttribute getLoopLimits_MinimumHoldTimeS();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.Well <em>Well</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Well</em>'.
	 * @see org.liftloop.model.Well
	 * @generated
	 */
	EClass getWell();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.Well#getRodString <em>Rod String</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rod String</em>'.
	 * @see org.liftloop.model.Well#getRodString()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_RodString();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.Well#getPumpingUnit <em>Pumping Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pumping Unit</em>'.
	 * @see org.liftloop.model.Well#getPumpingUnit()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_PumpingUnit();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.Well#getPump <em>Pump</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pump</em>'.
	 * @see org.liftloop.model.Well#getPump()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_Pump();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.Well#getTubing <em>Tubing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Tubing</em>'.
	 * @see org.liftloop.model.Well#getTubing()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_Tubing();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.Well#getFluids <em>Fluids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fluids</em>'.
	 * @see org.liftloop.model.Well#getFluids()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_Fluids();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.Well#getInflow <em>Inflow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Inflow</em>'.
	 * @see org.liftloop.model.Well#getInflow()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_Inflow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.Well#getSurvey <em>Survey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Survey</em>'.
	 * @see org.liftloop.model.Well#getSurvey()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_Survey();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.Well#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Limits</em>'.
	 * @see org.liftloop.model.Well#getLimits()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_Limits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.Well#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cards</em>'.
	 * @see org.liftloop.model.Well#getCards()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_Cards();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Well#getTargetFillage <em>Target Fillage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Fillage</em>'.
	 * @see org.liftloop.model.Well#getTargetFillage()
	 * @see #getWell()
	 * @generated
	 */
	EAttribute getWell_TargetFillage();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Well#getStrokesPerMinute <em>Strokes Per Minute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strokes Per Minute</em>'.
	 * @see org.liftloop.model.Well#getStrokesPerMinute()
	 * @see #getWell()
	 * @generated
	 */
	EAttribute getWell_StrokesPerMinute();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Well#getDampingRatio <em>Damping Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Damping Ratio</em>'.
	 * @see org.liftloop.model.Well#getDampingRatio()
	 * @see #getWell()
	 * @generated
	 */
	EAttribute getWell_DampingRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Well#getDownstrokeDampingRatio <em>Downstroke Damping Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Downstroke Damping Ratio</em>'.
	 * @see org.liftloop.model.Well#getDownstrokeDampingRatio()
	 * @see #getWell()
	 * @generated
	 */
	EAttribute getWell_DownstrokeDampingRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Well#getDampingModel <em>Damping Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Damping Model</em>'.
	 * @see org.liftloop.model.Well#getDampingModel()
	 * @see #getWell()
	 * @generated
	 */
	EAttribute getWell_DampingModel();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Well#getLiquidRateM3PerS <em>Liquid Rate M3 Per S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Liquid Rate M3 Per S</em>'.
	 * @see org.liftloop.model.Well#getLiquidRateM3PerS()
	 * @see #getWell()
	 * @generated
	 */
	EAttribute getWell_LiquidRateM3PerS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Well#getRuntimeHoursPerDay <em>Runtime Hours Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime Hours Per Day</em>'.
	 * @see org.liftloop.model.Well#getRuntimeHoursPerDay()
	 * @see #getWell()
	 * @generated
	 */
	EAttribute getWell_RuntimeHoursPerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Well#getRodFrictionCoefficient <em>Rod Friction Coefficient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rod Friction Coefficient</em>'.
	 * @see org.liftloop.model.Well#getRodFrictionCoefficient()
	 * @see #getWell()
	 * @generated
	 */
	EAttribute getWell_RodFrictionCoefficient();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Well#getStuffingBoxFrictionN <em>Stuffing Box Friction N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stuffing Box Friction N</em>'.
	 * @see org.liftloop.model.Well#getStuffingBoxFrictionN()
	 * @see #getWell()
	 * @generated
	 */
	EAttribute getWell_StuffingBoxFrictionN();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.Well#getDesigns <em>Designs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Designs</em>'.
	 * @see org.liftloop.model.Well#getDesigns()
	 * @see #getWell()
	 * @generated
	 */
	EReference getWell_Designs();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.RodString <em>Rod String</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rod String</em>'.
	 * @see org.liftloop.model.RodString
	 * @generated
	 */
	EClass getRodString();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.RodString#getTapers <em>Tapers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tapers</em>'.
	 * @see org.liftloop.model.RodString#getTapers()
	 * @see #getRodString()
	 * @generated
	 */
	EReference getRodString_Tapers();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.RodTaper <em>Rod Taper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rod Taper</em>'.
	 * @see org.liftloop.model.RodTaper
	 * @generated
	 */
	EClass getRodTaper();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.RodTaper#getLengthM <em>Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length M</em>'.
	 * @see org.liftloop.model.RodTaper#getLengthM()
	 * @see #getRodTaper()
	 * @generated
	 */
	EAttribute getRodTaper_LengthM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.RodTaper#getDiameterM <em>Diameter M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter M</em>'.
	 * @see org.liftloop.model.RodTaper#getDiameterM()
	 * @see #getRodTaper()
	 * @generated
	 */
	EAttribute getRodTaper_DiameterM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.RodTaper#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.liftloop.model.RodTaper#getGrade()
	 * @see #getRodTaper()
	 * @generated
	 */
	EAttribute getRodTaper_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.RodTaper#getCustomGradeName <em>Custom Grade Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Custom Grade Name</em>'.
	 * @see org.liftloop.model.RodTaper#getCustomGradeName()
	 * @see #getRodTaper()
	 * @generated
	 */
	EAttribute getRodTaper_CustomGradeName();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.RodTaper#getMinimumTensileStrengthPa <em>Minimum Tensile Strength Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Tensile Strength Pa</em>'.
	 * @see org.liftloop.model.RodTaper#getMinimumTensileStrengthPa()
	 * @see #getRodTaper()
	 * @generated
	 */
	EAttribute getRodTaper_MinimumTensileStrengthPa();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.RodTaper#getWeightNPerM <em>Weight NPer M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight NPer M</em>'.
	 * @see org.liftloop.model.RodTaper#getWeightNPerM()
	 * @see #getRodTaper()
	 * @generated
	 */
	EAttribute getRodTaper_WeightNPerM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.RodTaper#getDensityKgM3 <em>Density Kg M3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Density Kg M3</em>'.
	 * @see org.liftloop.model.RodTaper#getDensityKgM3()
	 * @see #getRodTaper()
	 * @generated
	 */
	EAttribute getRodTaper_DensityKgM3();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.RodTaper#getYoungsModulusPa <em>Youngs Modulus Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Youngs Modulus Pa</em>'.
	 * @see org.liftloop.model.RodTaper#getYoungsModulusPa()
	 * @see #getRodTaper()
	 * @generated
	 */
	EAttribute getRodTaper_YoungsModulusPa();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.RodTaper#getServiceFactor <em>Service Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Factor</em>'.
	 * @see org.liftloop.model.RodTaper#getServiceFactor()
	 * @see #getRodTaper()
	 * @generated
	 */
	EAttribute getRodTaper_ServiceFactor();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.PumpingUnit <em>Pumping Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pumping Unit</em>'.
	 * @see org.liftloop.model.PumpingUnit
	 * @generated
	 */
	EClass getPumpingUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpingUnit#getDesignation <em>Designation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Designation</em>'.
	 * @see org.liftloop.model.PumpingUnit#getDesignation()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EAttribute getPumpingUnit_Designation();

	/**
	 * Returns the meta object for the containment reference '{@link org.liftloop.model.PumpingUnit#getGeometry <em>Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Geometry</em>'.
	 * @see org.liftloop.model.PumpingUnit#getGeometry()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EReference getPumpingUnit_Geometry();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpingUnit#getCrankRotation <em>Crank Rotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crank Rotation</em>'.
	 * @see org.liftloop.model.PumpingUnit#getCrankRotation()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EAttribute getPumpingUnit_CrankRotation();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpingUnit#getCounterbalanceMomentNm <em>Counterbalance Moment Nm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counterbalance Moment Nm</em>'.
	 * @see org.liftloop.model.PumpingUnit#getCounterbalanceMomentNm()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EAttribute getPumpingUnit_CounterbalanceMomentNm();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpingUnit#getStructuralUnbalanceN <em>Structural Unbalance N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Structural Unbalance N</em>'.
	 * @see org.liftloop.model.PumpingUnit#getStructuralUnbalanceN()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EAttribute getPumpingUnit_StructuralUnbalanceN();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpingUnit#getGearboxRatingNm <em>Gearbox Rating Nm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gearbox Rating Nm</em>'.
	 * @see org.liftloop.model.PumpingUnit#getGearboxRatingNm()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EAttribute getPumpingUnit_GearboxRatingNm();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpingUnit#getStructureRatingN <em>Structure Rating N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Structure Rating N</em>'.
	 * @see org.liftloop.model.PumpingUnit#getStructureRatingN()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EAttribute getPumpingUnit_StructureRatingN();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpingUnit#getCounterweightsN <em>Counterweights N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counterweights N</em>'.
	 * @see org.liftloop.model.PumpingUnit#getCounterweightsN()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EAttribute getPumpingUnit_CounterweightsN();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpingUnit#getMotorRatingW <em>Motor Rating W</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Motor Rating W</em>'.
	 * @see org.liftloop.model.PumpingUnit#getMotorRatingW()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EAttribute getPumpingUnit_MotorRatingW();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.PumpingUnit#getSurfaceEfficiency <em>Surface Efficiency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Surface Efficiency</em>'.
	 * @see org.liftloop.model.PumpingUnit#getSurfaceEfficiency()
	 * @see #getPumpingUnit()
	 * @generated
	 */
	EAttribute getPumpingUnit_SurfaceEfficiency();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.UnitGeometry <em>Unit Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit Geometry</em>'.
	 * @see org.liftloop.model.UnitGeometry
	 * @generated
	 */
	EClass getUnitGeometry();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.UnitGeometry#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.liftloop.model.UnitGeometry#getType()
	 * @see #getUnitGeometry()
	 * @generated
	 */
	EAttribute getUnitGeometry_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.UnitGeometry#getAM <em>AM</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>AM</em>'.
	 * @see org.liftloop.model.UnitGeometry#getAM()
	 * @see #getUnitGeometry()
	 * @generated
	 */
	EAttribute getUnitGeometry_AM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.UnitGeometry#getCM <em>CM</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>CM</em>'.
	 * @see org.liftloop.model.UnitGeometry#getCM()
	 * @see #getUnitGeometry()
	 * @generated
	 */
	EAttribute getUnitGeometry_CM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.UnitGeometry#getIM <em>IM</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>IM</em>'.
	 * @see org.liftloop.model.UnitGeometry#getIM()
	 * @see #getUnitGeometry()
	 * @generated
	 */
	EAttribute getUnitGeometry_IM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.UnitGeometry#getKM <em>KM</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>KM</em>'.
	 * @see org.liftloop.model.UnitGeometry#getKM()
	 * @see #getUnitGeometry()
	 * @generated
	 */
	EAttribute getUnitGeometry_KM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.UnitGeometry#getPM <em>PM</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>PM</em>'.
	 * @see org.liftloop.model.UnitGeometry#getPM()
	 * @see #getUnitGeometry()
	 * @generated
	 */
	EAttribute getUnitGeometry_PM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.UnitGeometry#getRM <em>RM</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>RM</em>'.
	 * @see org.liftloop.model.UnitGeometry#getRM()
	 * @see #getUnitGeometry()
	 * @generated
	 */
	EAttribute getUnitGeometry_RM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.UnitGeometry#getTauRad <em>Tau Rad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tau Rad</em>'.
	 * @see org.liftloop.model.UnitGeometry#getTauRad()
	 * @see #getUnitGeometry()
	 * @generated
	 */
	EAttribute getUnitGeometry_TauRad();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.DownholePump <em>Downhole Pump</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Downhole Pump</em>'.
	 * @see org.liftloop.model.DownholePump
	 * @generated
	 */
	EClass getDownholePump();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DownholePump#getPlungerDiameterM <em>Plunger Diameter M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plunger Diameter M</em>'.
	 * @see org.liftloop.model.DownholePump#getPlungerDiameterM()
	 * @see #getDownholePump()
	 * @generated
	 */
	EAttribute getDownholePump_PlungerDiameterM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DownholePump#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.liftloop.model.DownholePump#getType()
	 * @see #getDownholePump()
	 * @generated
	 */
	EAttribute getDownholePump_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DownholePump#getDepthM <em>Depth M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth M</em>'.
	 * @see org.liftloop.model.DownholePump#getDepthM()
	 * @see #getDownholePump()
	 * @generated
	 */
	EAttribute getDownholePump_DepthM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DownholePump#getPlungerLengthM <em>Plunger Length M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plunger Length M</em>'.
	 * @see org.liftloop.model.DownholePump#getPlungerLengthM()
	 * @see #getDownholePump()
	 * @generated
	 */
	EAttribute getDownholePump_PlungerLengthM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DownholePump#getPlungerClearanceM <em>Plunger Clearance M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plunger Clearance M</em>'.
	 * @see org.liftloop.model.DownholePump#getPlungerClearanceM()
	 * @see #getDownholePump()
	 * @generated
	 */
	EAttribute getDownholePump_PlungerClearanceM();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.Tubing <em>Tubing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tubing</em>'.
	 * @see org.liftloop.model.Tubing
	 * @generated
	 */
	EClass getTubing();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Tubing#getInnerDiameterM <em>Inner Diameter M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inner Diameter M</em>'.
	 * @see org.liftloop.model.Tubing#getInnerDiameterM()
	 * @see #getTubing()
	 * @generated
	 */
	EAttribute getTubing_InnerDiameterM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Tubing#getOuterDiameterM <em>Outer Diameter M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outer Diameter M</em>'.
	 * @see org.liftloop.model.Tubing#getOuterDiameterM()
	 * @see #getTubing()
	 * @generated
	 */
	EAttribute getTubing_OuterDiameterM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Tubing#isAnchored <em>Anchored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchored</em>'.
	 * @see org.liftloop.model.Tubing#isAnchored()
	 * @see #getTubing()
	 * @generated
	 */
	EAttribute getTubing_Anchored();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Tubing#getYoungsModulusPa <em>Youngs Modulus Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Youngs Modulus Pa</em>'.
	 * @see org.liftloop.model.Tubing#getYoungsModulusPa()
	 * @see #getTubing()
	 * @generated
	 */
	EAttribute getTubing_YoungsModulusPa();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.Fluids <em>Fluids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fluids</em>'.
	 * @see org.liftloop.model.Fluids
	 * @generated
	 */
	EClass getFluids();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Fluids#getOilDensityKgM3 <em>Oil Density Kg M3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Oil Density Kg M3</em>'.
	 * @see org.liftloop.model.Fluids#getOilDensityKgM3()
	 * @see #getFluids()
	 * @generated
	 */
	EAttribute getFluids_OilDensityKgM3();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Fluids#getWaterDensityKgM3 <em>Water Density Kg M3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Water Density Kg M3</em>'.
	 * @see org.liftloop.model.Fluids#getWaterDensityKgM3()
	 * @see #getFluids()
	 * @generated
	 */
	EAttribute getFluids_WaterDensityKgM3();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Fluids#getWaterCut <em>Water Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Water Cut</em>'.
	 * @see org.liftloop.model.Fluids#getWaterCut()
	 * @see #getFluids()
	 * @generated
	 */
	EAttribute getFluids_WaterCut();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Fluids#getViscosityPaS <em>Viscosity Pa S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Viscosity Pa S</em>'.
	 * @see org.liftloop.model.Fluids#getViscosityPaS()
	 * @see #getFluids()
	 * @generated
	 */
	EAttribute getFluids_ViscosityPaS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Fluids#getTubingHeadPressurePa <em>Tubing Head Pressure Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tubing Head Pressure Pa</em>'.
	 * @see org.liftloop.model.Fluids#getTubingHeadPressurePa()
	 * @see #getFluids()
	 * @generated
	 */
	EAttribute getFluids_TubingHeadPressurePa();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Fluids#getCasingHeadPressurePa <em>Casing Head Pressure Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Casing Head Pressure Pa</em>'.
	 * @see org.liftloop.model.Fluids#getCasingHeadPressurePa()
	 * @see #getFluids()
	 * @generated
	 */
	EAttribute getFluids_CasingHeadPressurePa();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Fluids#getFluidLevelM <em>Fluid Level M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fluid Level M</em>'.
	 * @see org.liftloop.model.Fluids#getFluidLevelM()
	 * @see #getFluids()
	 * @generated
	 */
	EAttribute getFluids_FluidLevelM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Fluids#getPumpIntakePressurePa <em>Pump Intake Pressure Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pump Intake Pressure Pa</em>'.
	 * @see org.liftloop.model.Fluids#getPumpIntakePressurePa()
	 * @see #getFluids()
	 * @generated
	 */
	EAttribute getFluids_PumpIntakePressurePa();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Fluids#getFormationVolumeFactor <em>Formation Volume Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formation Volume Factor</em>'.
	 * @see org.liftloop.model.Fluids#getFormationVolumeFactor()
	 * @see #getFluids()
	 * @generated
	 */
	EAttribute getFluids_FormationVolumeFactor();

	/**
	 * Returns the meta object for the '{@link org.liftloop.model.Fluids#mixtureDensityKgM3() <em>Mixture Density Kg M3</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Mixture Density Kg M3</em>' operation.
	 * @see org.liftloop.model.Fluids#mixtureDensityKgM3()
	 * @generated
	 */
	EOperation getFluids__MixtureDensityKgM3();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.Inflow <em>Inflow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inflow</em>'.
	 * @see org.liftloop.model.Inflow
	 * @generated
	 */
	EClass getInflow();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Inflow#getReservoirPressurePa <em>Reservoir Pressure Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reservoir Pressure Pa</em>'.
	 * @see org.liftloop.model.Inflow#getReservoirPressurePa()
	 * @see #getInflow()
	 * @generated
	 */
	EAttribute getInflow_ReservoirPressurePa();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Inflow#getTestRateM3PerS <em>Test Rate M3 Per S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test Rate M3 Per S</em>'.
	 * @see org.liftloop.model.Inflow#getTestRateM3PerS()
	 * @see #getInflow()
	 * @generated
	 */
	EAttribute getInflow_TestRateM3PerS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Inflow#getTestPressurePa <em>Test Pressure Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test Pressure Pa</em>'.
	 * @see org.liftloop.model.Inflow#getTestPressurePa()
	 * @see #getInflow()
	 * @generated
	 */
	EAttribute getInflow_TestPressurePa();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Inflow#getBubblePointPa <em>Bubble Point Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bubble Point Pa</em>'.
	 * @see org.liftloop.model.Inflow#getBubblePointPa()
	 * @see #getInflow()
	 * @generated
	 */
	EAttribute getInflow_BubblePointPa();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.SurveyStation <em>Survey Station</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Survey Station</em>'.
	 * @see org.liftloop.model.SurveyStation
	 * @generated
	 */
	EClass getSurveyStation();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurveyStation#getMeasuredDepthM <em>Measured Depth M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measured Depth M</em>'.
	 * @see org.liftloop.model.SurveyStation#getMeasuredDepthM()
	 * @see #getSurveyStation()
	 * @generated
	 */
	EAttribute getSurveyStation_MeasuredDepthM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurveyStation#getInclinationRad <em>Inclination Rad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inclination Rad</em>'.
	 * @see org.liftloop.model.SurveyStation#getInclinationRad()
	 * @see #getSurveyStation()
	 * @generated
	 */
	EAttribute getSurveyStation_InclinationRad();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurveyStation#getAzimuthRad <em>Azimuth Rad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Azimuth Rad</em>'.
	 * @see org.liftloop.model.SurveyStation#getAzimuthRad()
	 * @see #getSurveyStation()
	 * @generated
	 */
	EAttribute getSurveyStation_AzimuthRad();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.OperatingLimits <em>Operating Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operating Limits</em>'.
	 * @see org.liftloop.model.OperatingLimits
	 * @generated
	 */
	EClass getOperatingLimits();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getPeakPolishedRodLoadN <em>Peak Polished Rod Load N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peak Polished Rod Load N</em>'.
	 * @see org.liftloop.model.OperatingLimits#getPeakPolishedRodLoadN()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_PeakPolishedRodLoadN();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getMinimumPolishedRodLoadN <em>Minimum Polished Rod Load N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Polished Rod Load N</em>'.
	 * @see org.liftloop.model.OperatingLimits#getMinimumPolishedRodLoadN()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_MinimumPolishedRodLoadN();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getGoodmanLoading <em>Goodman Loading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goodman Loading</em>'.
	 * @see org.liftloop.model.OperatingLimits#getGoodmanLoading()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_GoodmanLoading();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getMinimumStrokesPerMinute <em>Minimum Strokes Per Minute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Strokes Per Minute</em>'.
	 * @see org.liftloop.model.OperatingLimits#getMinimumStrokesPerMinute()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_MinimumStrokesPerMinute();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getMaximumStrokesPerMinute <em>Maximum Strokes Per Minute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Strokes Per Minute</em>'.
	 * @see org.liftloop.model.OperatingLimits#getMaximumStrokesPerMinute()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_MaximumStrokesPerMinute();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getGearboxTorqueNm <em>Gearbox Torque Nm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gearbox Torque Nm</em>'.
	 * @see org.liftloop.model.OperatingLimits#getGearboxTorqueNm()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_GearboxTorqueNm();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getIdleTimeS <em>Idle Time S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Idle Time S</em>'.
	 * @see org.liftloop.model.OperatingLimits#getIdleTimeS()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_IdleTimeS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getShortestIdleTimeS <em>Shortest Idle Time S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortest Idle Time S</em>'.
	 * @see org.liftloop.model.OperatingLimits#getShortestIdleTimeS()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_ShortestIdleTimeS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getLongestIdleTimeS <em>Longest Idle Time S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longest Idle Time S</em>'.
	 * @see org.liftloop.model.OperatingLimits#getLongestIdleTimeS()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_LongestIdleTimeS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getMinimumRunTimeS <em>Minimum Run Time S</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Run Time S</em>'.
	 * @see org.liftloop.model.OperatingLimits#getMinimumRunTimeS()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_MinimumRunTimeS();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.OperatingLimits#getSecondaryFillage <em>Secondary Fillage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secondary Fillage</em>'.
	 * @see org.liftloop.model.OperatingLimits#getSecondaryFillage()
	 * @see #getOperatingLimits()
	 * @generated
	 */
	EAttribute getOperatingLimits_SecondaryFillage();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.SurfaceCard <em>Surface Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Surface Card</em>'.
	 * @see org.liftloop.model.SurfaceCard
	 * @generated
	 */
	EClass getSurfaceCard();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurfaceCard#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.liftloop.model.SurfaceCard#getName()
	 * @see #getSurfaceCard()
	 * @generated
	 */
	EAttribute getSurfaceCard_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurfaceCard#getCapturedAt <em>Captured At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured At</em>'.
	 * @see org.liftloop.model.SurfaceCard#getCapturedAt()
	 * @see #getSurfaceCard()
	 * @generated
	 */
	EAttribute getSurfaceCard_CapturedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurfaceCard#getStrokesPerMinute <em>Strokes Per Minute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strokes Per Minute</em>'.
	 * @see org.liftloop.model.SurfaceCard#getStrokesPerMinute()
	 * @see #getSurfaceCard()
	 * @generated
	 */
	EAttribute getSurfaceCard_StrokesPerMinute();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurfaceCard#getPositionM <em>Position M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position M</em>'.
	 * @see org.liftloop.model.SurfaceCard#getPositionM()
	 * @see #getSurfaceCard()
	 * @generated
	 */
	EAttribute getSurfaceCard_PositionM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurfaceCard#getLoadN <em>Load N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load N</em>'.
	 * @see org.liftloop.model.SurfaceCard#getLoadN()
	 * @see #getSurfaceCard()
	 * @generated
	 */
	EAttribute getSurfaceCard_LoadN();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurfaceCard#getTiming <em>Timing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timing</em>'.
	 * @see org.liftloop.model.SurfaceCard#getTiming()
	 * @see #getSurfaceCard()
	 * @generated
	 */
	EAttribute getSurfaceCard_Timing();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.SurfaceCard#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.liftloop.model.SurfaceCard#getOrigin()
	 * @see #getSurfaceCard()
	 * @generated
	 */
	EAttribute getSurfaceCard_Origin();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.SurfaceCard#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.liftloop.model.SurfaceCard#getAssumptions()
	 * @see #getSurfaceCard()
	 * @generated
	 */
	EReference getSurfaceCard_Assumptions();

	/**
	 * Returns the meta object for the attribute list '{@link org.liftloop.model.SurfaceCard#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Notes</em>'.
	 * @see org.liftloop.model.SurfaceCard#getNotes()
	 * @see #getSurfaceCard()
	 * @generated
	 */
	EAttribute getSurfaceCard_Notes();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.DesignCase <em>Design Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Design Case</em>'.
	 * @see org.liftloop.model.DesignCase
	 * @generated
	 */
	EClass getDesignCase();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DesignCase#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.liftloop.model.DesignCase#getName()
	 * @see #getDesignCase()
	 * @generated
	 */
	EAttribute getDesignCase_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DesignCase#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.liftloop.model.DesignCase#getDescription()
	 * @see #getDesignCase()
	 * @generated
	 */
	EAttribute getDesignCase_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DesignCase#getUnitDesignation <em>Unit Designation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Designation</em>'.
	 * @see org.liftloop.model.DesignCase#getUnitDesignation()
	 * @see #getDesignCase()
	 * @generated
	 */
	EAttribute getDesignCase_UnitDesignation();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DesignCase#getStrokeM <em>Stroke M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stroke M</em>'.
	 * @see org.liftloop.model.DesignCase#getStrokeM()
	 * @see #getDesignCase()
	 * @generated
	 */
	EAttribute getDesignCase_StrokeM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DesignCase#getStrokesPerMinute <em>Strokes Per Minute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strokes Per Minute</em>'.
	 * @see org.liftloop.model.DesignCase#getStrokesPerMinute()
	 * @see #getDesignCase()
	 * @generated
	 */
	EAttribute getDesignCase_StrokesPerMinute();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DesignCase#getPlungerDiameterM <em>Plunger Diameter M</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plunger Diameter M</em>'.
	 * @see org.liftloop.model.DesignCase#getPlungerDiameterM()
	 * @see #getDesignCase()
	 * @generated
	 */
	EAttribute getDesignCase_PlungerDiameterM();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DesignCase#getPumpFillage <em>Pump Fillage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pump Fillage</em>'.
	 * @see org.liftloop.model.DesignCase#getPumpFillage()
	 * @see #getDesignCase()
	 * @generated
	 */
	EAttribute getDesignCase_PumpFillage();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.DesignCase#getPumpIntakePressurePa <em>Pump Intake Pressure Pa</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pump Intake Pressure Pa</em>'.
	 * @see org.liftloop.model.DesignCase#getPumpIntakePressurePa()
	 * @see #getDesignCase()
	 * @generated
	 */
	EAttribute getDesignCase_PumpIntakePressurePa();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.DesignCase#getTapers <em>Tapers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tapers</em>'.
	 * @see org.liftloop.model.DesignCase#getTapers()
	 * @see #getDesignCase()
	 * @generated
	 */
	EReference getDesignCase_Tapers();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection</em>'.
	 * @see org.liftloop.model.Connection
	 * @generated
	 */
	EClass getConnection();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Connection#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.liftloop.model.Connection#getName()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Connection#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.liftloop.model.Connection#getDescription()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Connection#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider</em>'.
	 * @see org.liftloop.model.Connection#getProvider()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Provider();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.Connection#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Endpoint</em>'.
	 * @see org.liftloop.model.Connection#getEndpoint()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Endpoint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.Connection#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.liftloop.model.Connection#getProperties()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.Connection#getTemplates <em>Templates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Templates</em>'.
	 * @see org.liftloop.model.Connection#getTemplates()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Templates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.liftloop.model.Connection#getMappings <em>Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mappings</em>'.
	 * @see org.liftloop.model.Connection#getMappings()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Mappings();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.ConnectionProperty <em>Connection Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection Property</em>'.
	 * @see org.liftloop.model.ConnectionProperty
	 * @generated
	 */
	EClass getConnectionProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.ConnectionProperty#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.liftloop.model.ConnectionProperty#getKey()
	 * @see #getConnectionProperty()
	 * @generated
	 */
	EAttribute getConnectionProperty_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.ConnectionProperty#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.liftloop.model.ConnectionProperty#getValue()
	 * @see #getConnectionProperty()
	 * @generated
	 */
	EAttribute getConnectionProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.AddressTemplate <em>Address Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address Template</em>'.
	 * @see org.liftloop.model.AddressTemplate
	 * @generated
	 */
	EClass getAddressTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.AddressTemplate#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.liftloop.model.AddressTemplate#getSignal()
	 * @see #getAddressTemplate()
	 * @generated
	 */
	EAttribute getAddressTemplate_Signal();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.AddressTemplate#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.liftloop.model.AddressTemplate#getAddress()
	 * @see #getAddressTemplate()
	 * @generated
	 */
	EAttribute getAddressTemplate_Address();

	/**
	 * Returns the meta object for class '{@link org.liftloop.model.TagMapping <em>Tag Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag Mapping</em>'.
	 * @see org.liftloop.model.TagMapping
	 * @generated
	 */
	EClass getTagMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.TagMapping#getAsset <em>Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asset</em>'.
	 * @see org.liftloop.model.TagMapping#getAsset()
	 * @see #getTagMapping()
	 * @generated
	 */
	EAttribute getTagMapping_Asset();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.TagMapping#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.liftloop.model.TagMapping#getSignal()
	 * @see #getTagMapping()
	 * @generated
	 */
	EAttribute getTagMapping_Signal();

	/**
	 * Returns the meta object for the attribute '{@link org.liftloop.model.TagMapping#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.liftloop.model.TagMapping#getAddress()
	 * @see #getTagMapping()
	 * @generated
	 */
	EAttribute getTagMapping_Address();

	/**
	 * Returns the meta object for enum '{@link org.liftloop.model.Coolant <em>Coolant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coolant</em>'.
	 * @see org.liftloop.model.Coolant
	 * @generated
	 */
	EEnum getCoolant();

	/**
	 * Returns the meta object for enum '{@link org.liftloop.model.ExchangerArrangement <em>Exchanger Arrangement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exchanger Arrangement</em>'.
	 * @see org.liftloop.model.ExchangerArrangement
	 * @generated
	 */
	EEnum getExchangerArrangement();

	/**
	 * Returns the meta object for enum '{@link org.liftloop.model.DampingModel <em>Damping Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Damping Model</em>'.
	 * @see org.liftloop.model.DampingModel
	 * @generated
	 */
	EEnum getDampingModel();

	/**
	 * Returns the meta object for enum '{@link org.liftloop.model.RodGrade <em>Rod Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rod Grade</em>'.
	 * @see org.liftloop.model.RodGrade
	 * @generated
	 */
	EEnum getRodGrade();

	/**
	 * Returns the meta object for enum '{@link org.liftloop.model.CrankRotation <em>Crank Rotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Crank Rotation</em>'.
	 * @see org.liftloop.model.CrankRotation
	 * @generated
	 */
	EEnum getCrankRotation();

	/**
	 * Returns the meta object for enum '{@link org.liftloop.model.UnitType <em>Unit Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unit Type</em>'.
	 * @see org.liftloop.model.UnitType
	 * @generated
	 */
	EEnum getUnitType();

	/**
	 * Returns the meta object for enum '{@link org.liftloop.model.PumpType <em>Pump Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pump Type</em>'.
	 * @see org.liftloop.model.PumpType
	 * @generated
	 */
	EEnum getPumpType();

	/**
	 * Returns the meta object for enum '{@link org.liftloop.model.CardTiming <em>Card Timing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Card Timing</em>'.
	 * @see org.liftloop.model.CardTiming
	 * @generated
	 */
	EEnum getCardTiming();

	/**
	 * Returns the meta object for data type '{@link org.liftloop.model.DoubleArray <em>Double Array</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An immutable series of numbers, written as decimals separated by spaces.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Double Array</em>'.
	 * @see org.liftloop.model.DoubleArray
	 * @model instanceClass="org.liftloop.model.DoubleArray"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return DoubleArray.parse(it);' convert='return it.toString();'"
	 * @generated
	 */
	EDataType getDoubleArray();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.FieldImpl <em>Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.FieldImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getField()
		 * @generated
		 */
		EClass FIELD = eINSTANCE.getField();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__NAME = eINSTANCE.getField_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__DESCRIPTION = eINSTANCE.getField_Description();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__ORIGIN = eINSTANCE.getField_Origin();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__FORMAT_VERSION = eINSTANCE.getField_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD__ASSETS = eINSTANCE.getField_Assets();

		/**
		 * The meta object literal for the '<em><b>Connections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD__CONNECTIONS = eINSTANCE.getField_Connections();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.AssetImpl <em>Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.AssetImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getAsset()
		 * @generated
		 */
		EClass ASSET = eINSTANCE.getAsset();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__NAME = eINSTANCE.getAsset_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__DESCRIPTION = eINSTANCE.getAsset_Description();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__ORIGIN = eINSTANCE.getAsset_Origin();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__ASSUMPTIONS = eINSTANCE.getAsset_Assumptions();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.AssumptionImpl <em>Assumption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.AssumptionImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getAssumption()
		 * @generated
		 */
		EClass ASSUMPTION = eINSTANCE.getAssumption();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__SUBJECT = eINSTANCE.getAssumption_Subject();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__REASON = eINSTANCE.getAssumption_Reason();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.CoolingLoopImpl <em>Cooling Loop</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.CoolingLoopImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getCoolingLoop()
		 * @generated
		 */
		EClass COOLING_LOOP = eINSTANCE.getCoolingLoop();

		/**
		 * The meta object literal for the '<em><b>Coolant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOLING_LOOP__COOLANT = eINSTANCE.getCoolingLoop_Coolant();

		/**
		 * The meta object literal for the '<em><b>Coolant Mass Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOLING_LOOP__COOLANT_MASS_FRACTION = eINSTANCE.getCoolingLoop_CoolantMassFraction();

		/**
		 * The meta object literal for the '<em><b>Rated Flow Kg Per S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOLING_LOOP__RATED_FLOW_KG_PER_S = eINSTANCE.getCoolingLoop_RatedFlowKgPerS();

		/**
		 * The meta object literal for the '<em><b>Hot Capacity JPer K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOLING_LOOP__HOT_CAPACITY_JPER_K = eINSTANCE.getCoolingLoop_HotCapacityJPerK();

		/**
		 * The meta object literal for the '<em><b>Cold Capacity JPer K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOLING_LOOP__COLD_CAPACITY_JPER_K = eINSTANCE.getCoolingLoop_ColdCapacityJPerK();

		/**
		 * The meta object literal for the '<em><b>Heat Load W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOLING_LOOP__HEAT_LOAD_W = eINSTANCE.getCoolingLoop_HeatLoadW();

		/**
		 * The meta object literal for the '<em><b>Loss WPer K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOLING_LOOP__LOSS_WPER_K = eINSTANCE.getCoolingLoop_LossWPerK();

		/**
		 * The meta object literal for the '<em><b>Ambient Temperature K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COOLING_LOOP__AMBIENT_TEMPERATURE_K = eINSTANCE.getCoolingLoop_AmbientTemperatureK();

		/**
		 * The meta object literal for the '<em><b>Exchanger</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COOLING_LOOP__EXCHANGER = eINSTANCE.getCoolingLoop_Exchanger();

		/**
		 * The meta object literal for the '<em><b>Secondary</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COOLING_LOOP__SECONDARY = eINSTANCE.getCoolingLoop_Secondary();

		/**
		 * The meta object literal for the '<em><b>Pump</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COOLING_LOOP__PUMP = eINSTANCE.getCoolingLoop_Pump();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COOLING_LOOP__CONTROL = eINSTANCE.getCoolingLoop_Control();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COOLING_LOOP__LIMITS = eINSTANCE.getCoolingLoop_Limits();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.LoopExchangerImpl <em>Loop Exchanger</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.LoopExchangerImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getLoopExchanger()
		 * @generated
		 */
		EClass LOOP_EXCHANGER = eINSTANCE.getLoopExchanger();

		/**
		 * The meta object literal for the '<em><b>Arrangement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_EXCHANGER__ARRANGEMENT = eINSTANCE.getLoopExchanger_Arrangement();

		/**
		 * The meta object literal for the '<em><b>Clean Conductance WPer K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K = eINSTANCE.getLoopExchanger_CleanConductanceWPerK();

		/**
		 * The meta object literal for the '<em><b>Area M2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_EXCHANGER__AREA_M2 = eINSTANCE.getLoopExchanger_AreaM2();

		/**
		 * The meta object literal for the '<em><b>Primary Film Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_EXCHANGER__PRIMARY_FILM_PART = eINSTANCE.getLoopExchanger_PrimaryFilmPart();

		/**
		 * The meta object literal for the '<em><b>Secondary Film Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_EXCHANGER__SECONDARY_FILM_PART = eINSTANCE.getLoopExchanger_SecondaryFilmPart();

		/**
		 * The meta object literal for the '<em><b>Fouling M2K Per W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_EXCHANGER__FOULING_M2K_PER_W = eINSTANCE.getLoopExchanger_FoulingM2KPerW();

		/**
		 * The meta object literal for the '<em><b>Fouling Allowance M2K Per W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W = eINSTANCE.getLoopExchanger_FoulingAllowanceM2KPerW();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.SecondarySideImpl <em>Secondary Side</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.SecondarySideImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getSecondarySide()
		 * @generated
		 */
		EClass SECONDARY_SIDE = eINSTANCE.getSecondarySide();

		/**
		 * The meta object literal for the '<em><b>Coolant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECONDARY_SIDE__COOLANT = eINSTANCE.getSecondarySide_Coolant();

		/**
		 * The meta object literal for the '<em><b>Coolant Mass Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECONDARY_SIDE__COOLANT_MASS_FRACTION = eINSTANCE.getSecondarySide_CoolantMassFraction();

		/**
		 * The meta object literal for the '<em><b>Flow Kg Per S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECONDARY_SIDE__FLOW_KG_PER_S = eINSTANCE.getSecondarySide_FlowKgPerS();

		/**
		 * The meta object literal for the '<em><b>Inlet Temperature K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECONDARY_SIDE__INLET_TEMPERATURE_K = eINSTANCE.getSecondarySide_InletTemperatureK();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.CirculationPumpImpl <em>Circulation Pump</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.CirculationPumpImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getCirculationPump()
		 * @generated
		 */
		EClass CIRCULATION_PUMP = eINSTANCE.getCirculationPump();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CIRCULATION_PUMP__POINTS = eINSTANCE.getCirculationPump_Points();

		/**
		 * The meta object literal for the '<em><b>Required Npsh M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCULATION_PUMP__REQUIRED_NPSH_M = eINSTANCE.getCirculationPump_RequiredNpshM();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.PumpCurvePointImpl <em>Pump Curve Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.PumpCurvePointImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getPumpCurvePoint()
		 * @generated
		 */
		EClass PUMP_CURVE_POINT = eINSTANCE.getPumpCurvePoint();

		/**
		 * The meta object literal for the '<em><b>Flow M3 Per S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMP_CURVE_POINT__FLOW_M3_PER_S = eINSTANCE.getPumpCurvePoint_FlowM3PerS();

		/**
		 * The meta object literal for the '<em><b>Rise Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMP_CURVE_POINT__RISE_PA = eINSTANCE.getPumpCurvePoint_RisePa();

		/**
		 * The meta object literal for the '<em><b>Power W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMP_CURVE_POINT__POWER_W = eINSTANCE.getPumpCurvePoint_PowerW();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.LoopControlImpl <em>Loop Control</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.LoopControlImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getLoopControl()
		 * @generated
		 */
		EClass LOOP_CONTROL = eINSTANCE.getLoopControl();

		/**
		 * The meta object literal for the '<em><b>Setpoint K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_CONTROL__SETPOINT_K = eINSTANCE.getLoopControl_SetpointK();

		/**
		 * The meta object literal for the '<em><b>Proportional Band K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_CONTROL__PROPORTIONAL_BAND_K = eINSTANCE.getLoopControl_ProportionalBandK();

		/**
		 * The meta object literal for the '<em><b>Integral Time S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_CONTROL__INTEGRAL_TIME_S = eINSTANCE.getLoopControl_IntegralTimeS();

		/**
		 * The meta object literal for the '<em><b>Lowest Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_CONTROL__LOWEST_SPEED = eINSTANCE.getLoopControl_LowestSpeed();

		/**
		 * The meta object literal for the '<em><b>Highest Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_CONTROL__HIGHEST_SPEED = eINSTANCE.getLoopControl_HighestSpeed();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.LoopLimitsImpl <em>Loop Limits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.LoopLimitsImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getLoopLimits()
		 * @generated
		 */
		EClass LOOP_LIMITS = eINSTANCE.getLoopLimits();

		/**
		 * The meta object literal for the '<em><b>Highest Hot K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_LIMITS__HIGHEST_HOT_K = eINSTANCE.getLoopLimits_HighestHotK();

		/**
		 * The meta object literal for the '<em><b>Trip Hot K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_LIMITS__TRIP_HOT_K = eINSTANCE.getLoopLimits_TripHotK();

		/**
		 * The meta object literal for the '<em><b>Lowest Flow Kg Per S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_LIMITS__LOWEST_FLOW_KG_PER_S = eINSTANCE.getLoopLimits_LowestFlowKgPerS();

		/**
		 * The meta object literal for the '<em><b>Lowest Setpoint K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_LIMITS__LOWEST_SETPOINT_K = eINSTANCE.getLoopLimits_LowestSetpointK();

		/**
		 * The meta object literal for the '<em><b>Highest Setpoint K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_LIMITS__HIGHEST_SETPOINT_K = eINSTANCE.getLoopLimits_HighestSetpointK();

		/**
		 * The meta object literal for the '<em><b>Margin K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_LIMITS__MARGIN_K = eINSTANCE.getLoopLimits_MarginK();

		/**
		 * The meta object literal for the '<em><b>Largest Step K</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_LIMITS__LARGEST_STEP_K = eINSTANCE.getLoopLimits_LargestStepK();

		/**
		 * The meta object literal for the '<em><b>Minimum Hold Time S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOOP_LIMITS__MINIMUM_HOLD_TIME_S = eINSTANCE.getLoopLimits_MinimumHoldTimeS();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.WellImpl <em>Well</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.WellImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getWell()
		 * @generated
		 */
		EClass WELL = eINSTANCE.getWell();

		/**
		 * The meta object literal for the '<em><b>Rod String</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__ROD_STRING = eINSTANCE.getWell_RodString();

		/**
		 * The meta object literal for the '<em><b>Pumping Unit</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__PUMPING_UNIT = eINSTANCE.getWell_PumpingUnit();

		/**
		 * The meta object literal for the '<em><b>Pump</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__PUMP = eINSTANCE.getWell_Pump();

		/**
		 * The meta object literal for the '<em><b>Tubing</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__TUBING = eINSTANCE.getWell_Tubing();

		/**
		 * The meta object literal for the '<em><b>Fluids</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__FLUIDS = eINSTANCE.getWell_Fluids();

		/**
		 * The meta object literal for the '<em><b>Inflow</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__INFLOW = eINSTANCE.getWell_Inflow();

		/**
		 * The meta object literal for the '<em><b>Survey</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__SURVEY = eINSTANCE.getWell_Survey();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__LIMITS = eINSTANCE.getWell_Limits();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__CARDS = eINSTANCE.getWell_Cards();

		/**
		 * The meta object literal for the '<em><b>Target Fillage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WELL__TARGET_FILLAGE = eINSTANCE.getWell_TargetFillage();

		/**
		 * The meta object literal for the '<em><b>Strokes Per Minute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WELL__STROKES_PER_MINUTE = eINSTANCE.getWell_StrokesPerMinute();

		/**
		 * The meta object literal for the '<em><b>Damping Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WELL__DAMPING_RATIO = eINSTANCE.getWell_DampingRatio();

		/**
		 * The meta object literal for the '<em><b>Downstroke Damping Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WELL__DOWNSTROKE_DAMPING_RATIO = eINSTANCE.getWell_DownstrokeDampingRatio();

		/**
		 * The meta object literal for the '<em><b>Damping Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WELL__DAMPING_MODEL = eINSTANCE.getWell_DampingModel();

		/**
		 * The meta object literal for the '<em><b>Liquid Rate M3 Per S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WELL__LIQUID_RATE_M3_PER_S = eINSTANCE.getWell_LiquidRateM3PerS();

		/**
		 * The meta object literal for the '<em><b>Runtime Hours Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WELL__RUNTIME_HOURS_PER_DAY = eINSTANCE.getWell_RuntimeHoursPerDay();

		/**
		 * The meta object literal for the '<em><b>Rod Friction Coefficient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WELL__ROD_FRICTION_COEFFICIENT = eINSTANCE.getWell_RodFrictionCoefficient();

		/**
		 * The meta object literal for the '<em><b>Stuffing Box Friction N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WELL__STUFFING_BOX_FRICTION_N = eINSTANCE.getWell_StuffingBoxFrictionN();

		/**
		 * The meta object literal for the '<em><b>Designs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WELL__DESIGNS = eINSTANCE.getWell_Designs();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.RodStringImpl <em>Rod String</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.RodStringImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getRodString()
		 * @generated
		 */
		EClass ROD_STRING = eINSTANCE.getRodString();

		/**
		 * The meta object literal for the '<em><b>Tapers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROD_STRING__TAPERS = eINSTANCE.getRodString_Tapers();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.RodTaperImpl <em>Rod Taper</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.RodTaperImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getRodTaper()
		 * @generated
		 */
		EClass ROD_TAPER = eINSTANCE.getRodTaper();

		/**
		 * The meta object literal for the '<em><b>Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROD_TAPER__LENGTH_M = eINSTANCE.getRodTaper_LengthM();

		/**
		 * The meta object literal for the '<em><b>Diameter M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROD_TAPER__DIAMETER_M = eINSTANCE.getRodTaper_DiameterM();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROD_TAPER__GRADE = eINSTANCE.getRodTaper_Grade();

		/**
		 * The meta object literal for the '<em><b>Custom Grade Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROD_TAPER__CUSTOM_GRADE_NAME = eINSTANCE.getRodTaper_CustomGradeName();

		/**
		 * The meta object literal for the '<em><b>Minimum Tensile Strength Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA = eINSTANCE.getRodTaper_MinimumTensileStrengthPa();

		/**
		 * The meta object literal for the '<em><b>Weight NPer M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROD_TAPER__WEIGHT_NPER_M = eINSTANCE.getRodTaper_WeightNPerM();

		/**
		 * The meta object literal for the '<em><b>Density Kg M3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROD_TAPER__DENSITY_KG_M3 = eINSTANCE.getRodTaper_DensityKgM3();

		/**
		 * The meta object literal for the '<em><b>Youngs Modulus Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROD_TAPER__YOUNGS_MODULUS_PA = eINSTANCE.getRodTaper_YoungsModulusPa();

		/**
		 * The meta object literal for the '<em><b>Service Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROD_TAPER__SERVICE_FACTOR = eINSTANCE.getRodTaper_ServiceFactor();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.PumpingUnitImpl <em>Pumping Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.PumpingUnitImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getPumpingUnit()
		 * @generated
		 */
		EClass PUMPING_UNIT = eINSTANCE.getPumpingUnit();

		/**
		 * The meta object literal for the '<em><b>Designation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMPING_UNIT__DESIGNATION = eINSTANCE.getPumpingUnit_Designation();

		/**
		 * The meta object literal for the '<em><b>Geometry</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUMPING_UNIT__GEOMETRY = eINSTANCE.getPumpingUnit_Geometry();

		/**
		 * The meta object literal for the '<em><b>Crank Rotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMPING_UNIT__CRANK_ROTATION = eINSTANCE.getPumpingUnit_CrankRotation();

		/**
		 * The meta object literal for the '<em><b>Counterbalance Moment Nm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMPING_UNIT__COUNTERBALANCE_MOMENT_NM = eINSTANCE.getPumpingUnit_CounterbalanceMomentNm();

		/**
		 * The meta object literal for the '<em><b>Structural Unbalance N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMPING_UNIT__STRUCTURAL_UNBALANCE_N = eINSTANCE.getPumpingUnit_StructuralUnbalanceN();

		/**
		 * The meta object literal for the '<em><b>Gearbox Rating Nm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMPING_UNIT__GEARBOX_RATING_NM = eINSTANCE.getPumpingUnit_GearboxRatingNm();

		/**
		 * The meta object literal for the '<em><b>Structure Rating N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMPING_UNIT__STRUCTURE_RATING_N = eINSTANCE.getPumpingUnit_StructureRatingN();

		/**
		 * The meta object literal for the '<em><b>Counterweights N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMPING_UNIT__COUNTERWEIGHTS_N = eINSTANCE.getPumpingUnit_CounterweightsN();

		/**
		 * The meta object literal for the '<em><b>Motor Rating W</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMPING_UNIT__MOTOR_RATING_W = eINSTANCE.getPumpingUnit_MotorRatingW();

		/**
		 * The meta object literal for the '<em><b>Surface Efficiency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUMPING_UNIT__SURFACE_EFFICIENCY = eINSTANCE.getPumpingUnit_SurfaceEfficiency();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.UnitGeometryImpl <em>Unit Geometry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.UnitGeometryImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getUnitGeometry()
		 * @generated
		 */
		EClass UNIT_GEOMETRY = eINSTANCE.getUnitGeometry();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_GEOMETRY__TYPE = eINSTANCE.getUnitGeometry_Type();

		/**
		 * The meta object literal for the '<em><b>AM</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_GEOMETRY__AM = eINSTANCE.getUnitGeometry_AM();

		/**
		 * The meta object literal for the '<em><b>CM</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_GEOMETRY__CM = eINSTANCE.getUnitGeometry_CM();

		/**
		 * The meta object literal for the '<em><b>IM</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_GEOMETRY__IM = eINSTANCE.getUnitGeometry_IM();

		/**
		 * The meta object literal for the '<em><b>KM</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_GEOMETRY__KM = eINSTANCE.getUnitGeometry_KM();

		/**
		 * The meta object literal for the '<em><b>PM</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_GEOMETRY__PM = eINSTANCE.getUnitGeometry_PM();

		/**
		 * The meta object literal for the '<em><b>RM</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_GEOMETRY__RM = eINSTANCE.getUnitGeometry_RM();

		/**
		 * The meta object literal for the '<em><b>Tau Rad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_GEOMETRY__TAU_RAD = eINSTANCE.getUnitGeometry_TauRad();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.DownholePumpImpl <em>Downhole Pump</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.DownholePumpImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getDownholePump()
		 * @generated
		 */
		EClass DOWNHOLE_PUMP = eINSTANCE.getDownholePump();

		/**
		 * The meta object literal for the '<em><b>Plunger Diameter M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOWNHOLE_PUMP__PLUNGER_DIAMETER_M = eINSTANCE.getDownholePump_PlungerDiameterM();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOWNHOLE_PUMP__TYPE = eINSTANCE.getDownholePump_Type();

		/**
		 * The meta object literal for the '<em><b>Depth M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOWNHOLE_PUMP__DEPTH_M = eINSTANCE.getDownholePump_DepthM();

		/**
		 * The meta object literal for the '<em><b>Plunger Length M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOWNHOLE_PUMP__PLUNGER_LENGTH_M = eINSTANCE.getDownholePump_PlungerLengthM();

		/**
		 * The meta object literal for the '<em><b>Plunger Clearance M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOWNHOLE_PUMP__PLUNGER_CLEARANCE_M = eINSTANCE.getDownholePump_PlungerClearanceM();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.TubingImpl <em>Tubing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.TubingImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getTubing()
		 * @generated
		 */
		EClass TUBING = eINSTANCE.getTubing();

		/**
		 * The meta object literal for the '<em><b>Inner Diameter M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUBING__INNER_DIAMETER_M = eINSTANCE.getTubing_InnerDiameterM();

		/**
		 * The meta object literal for the '<em><b>Outer Diameter M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUBING__OUTER_DIAMETER_M = eINSTANCE.getTubing_OuterDiameterM();

		/**
		 * The meta object literal for the '<em><b>Anchored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUBING__ANCHORED = eINSTANCE.getTubing_Anchored();

		/**
		 * The meta object literal for the '<em><b>Youngs Modulus Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUBING__YOUNGS_MODULUS_PA = eINSTANCE.getTubing_YoungsModulusPa();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.FluidsImpl <em>Fluids</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.FluidsImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getFluids()
		 * @generated
		 */
		EClass FLUIDS = eINSTANCE.getFluids();

		/**
		 * The meta object literal for the '<em><b>Oil Density Kg M3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUIDS__OIL_DENSITY_KG_M3 = eINSTANCE.getFluids_OilDensityKgM3();

		/**
		 * The meta object literal for the '<em><b>Water Density Kg M3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUIDS__WATER_DENSITY_KG_M3 = eINSTANCE.getFluids_WaterDensityKgM3();

		/**
		 * The meta object literal for the '<em><b>Water Cut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUIDS__WATER_CUT = eINSTANCE.getFluids_WaterCut();

		/**
		 * The meta object literal for the '<em><b>Viscosity Pa S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUIDS__VISCOSITY_PA_S = eINSTANCE.getFluids_ViscosityPaS();

		/**
		 * The meta object literal for the '<em><b>Tubing Head Pressure Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUIDS__TUBING_HEAD_PRESSURE_PA = eINSTANCE.getFluids_TubingHeadPressurePa();

		/**
		 * The meta object literal for the '<em><b>Casing Head Pressure Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUIDS__CASING_HEAD_PRESSURE_PA = eINSTANCE.getFluids_CasingHeadPressurePa();

		/**
		 * The meta object literal for the '<em><b>Fluid Level M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUIDS__FLUID_LEVEL_M = eINSTANCE.getFluids_FluidLevelM();

		/**
		 * The meta object literal for the '<em><b>Pump Intake Pressure Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUIDS__PUMP_INTAKE_PRESSURE_PA = eINSTANCE.getFluids_PumpIntakePressurePa();

		/**
		 * The meta object literal for the '<em><b>Formation Volume Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLUIDS__FORMATION_VOLUME_FACTOR = eINSTANCE.getFluids_FormationVolumeFactor();

		/**
		 * The meta object literal for the '<em><b>Mixture Density Kg M3</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation FLUIDS___MIXTURE_DENSITY_KG_M3 = eINSTANCE.getFluids__MixtureDensityKgM3();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.InflowImpl <em>Inflow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.InflowImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getInflow()
		 * @generated
		 */
		EClass INFLOW = eINSTANCE.getInflow();

		/**
		 * The meta object literal for the '<em><b>Reservoir Pressure Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLOW__RESERVOIR_PRESSURE_PA = eINSTANCE.getInflow_ReservoirPressurePa();

		/**
		 * The meta object literal for the '<em><b>Test Rate M3 Per S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLOW__TEST_RATE_M3_PER_S = eINSTANCE.getInflow_TestRateM3PerS();

		/**
		 * The meta object literal for the '<em><b>Test Pressure Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLOW__TEST_PRESSURE_PA = eINSTANCE.getInflow_TestPressurePa();

		/**
		 * The meta object literal for the '<em><b>Bubble Point Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLOW__BUBBLE_POINT_PA = eINSTANCE.getInflow_BubblePointPa();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.SurveyStationImpl <em>Survey Station</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.SurveyStationImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getSurveyStation()
		 * @generated
		 */
		EClass SURVEY_STATION = eINSTANCE.getSurveyStation();

		/**
		 * The meta object literal for the '<em><b>Measured Depth M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_STATION__MEASURED_DEPTH_M = eINSTANCE.getSurveyStation_MeasuredDepthM();

		/**
		 * The meta object literal for the '<em><b>Inclination Rad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_STATION__INCLINATION_RAD = eINSTANCE.getSurveyStation_InclinationRad();

		/**
		 * The meta object literal for the '<em><b>Azimuth Rad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_STATION__AZIMUTH_RAD = eINSTANCE.getSurveyStation_AzimuthRad();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.OperatingLimitsImpl <em>Operating Limits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.OperatingLimitsImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getOperatingLimits()
		 * @generated
		 */
		EClass OPERATING_LIMITS = eINSTANCE.getOperatingLimits();

		/**
		 * The meta object literal for the '<em><b>Peak Polished Rod Load N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N = eINSTANCE.getOperatingLimits_PeakPolishedRodLoadN();

		/**
		 * The meta object literal for the '<em><b>Minimum Polished Rod Load N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N = eINSTANCE.getOperatingLimits_MinimumPolishedRodLoadN();

		/**
		 * The meta object literal for the '<em><b>Goodman Loading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__GOODMAN_LOADING = eINSTANCE.getOperatingLimits_GoodmanLoading();

		/**
		 * The meta object literal for the '<em><b>Minimum Strokes Per Minute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE = eINSTANCE.getOperatingLimits_MinimumStrokesPerMinute();

		/**
		 * The meta object literal for the '<em><b>Maximum Strokes Per Minute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE = eINSTANCE.getOperatingLimits_MaximumStrokesPerMinute();

		/**
		 * The meta object literal for the '<em><b>Gearbox Torque Nm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__GEARBOX_TORQUE_NM = eINSTANCE.getOperatingLimits_GearboxTorqueNm();

		/**
		 * The meta object literal for the '<em><b>Idle Time S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__IDLE_TIME_S = eINSTANCE.getOperatingLimits_IdleTimeS();

		/**
		 * The meta object literal for the '<em><b>Shortest Idle Time S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__SHORTEST_IDLE_TIME_S = eINSTANCE.getOperatingLimits_ShortestIdleTimeS();

		/**
		 * The meta object literal for the '<em><b>Longest Idle Time S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__LONGEST_IDLE_TIME_S = eINSTANCE.getOperatingLimits_LongestIdleTimeS();

		/**
		 * The meta object literal for the '<em><b>Minimum Run Time S</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__MINIMUM_RUN_TIME_S = eINSTANCE.getOperatingLimits_MinimumRunTimeS();

		/**
		 * The meta object literal for the '<em><b>Secondary Fillage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_LIMITS__SECONDARY_FILLAGE = eINSTANCE.getOperatingLimits_SecondaryFillage();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.SurfaceCardImpl <em>Surface Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.SurfaceCardImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getSurfaceCard()
		 * @generated
		 */
		EClass SURFACE_CARD = eINSTANCE.getSurfaceCard();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE_CARD__NAME = eINSTANCE.getSurfaceCard_Name();

		/**
		 * The meta object literal for the '<em><b>Captured At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE_CARD__CAPTURED_AT = eINSTANCE.getSurfaceCard_CapturedAt();

		/**
		 * The meta object literal for the '<em><b>Strokes Per Minute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE_CARD__STROKES_PER_MINUTE = eINSTANCE.getSurfaceCard_StrokesPerMinute();

		/**
		 * The meta object literal for the '<em><b>Position M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE_CARD__POSITION_M = eINSTANCE.getSurfaceCard_PositionM();

		/**
		 * The meta object literal for the '<em><b>Load N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE_CARD__LOAD_N = eINSTANCE.getSurfaceCard_LoadN();

		/**
		 * The meta object literal for the '<em><b>Timing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE_CARD__TIMING = eINSTANCE.getSurfaceCard_Timing();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE_CARD__ORIGIN = eINSTANCE.getSurfaceCard_Origin();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURFACE_CARD__ASSUMPTIONS = eINSTANCE.getSurfaceCard_Assumptions();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURFACE_CARD__NOTES = eINSTANCE.getSurfaceCard_Notes();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.DesignCaseImpl <em>Design Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.DesignCaseImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getDesignCase()
		 * @generated
		 */
		EClass DESIGN_CASE = eINSTANCE.getDesignCase();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_CASE__NAME = eINSTANCE.getDesignCase_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_CASE__DESCRIPTION = eINSTANCE.getDesignCase_Description();

		/**
		 * The meta object literal for the '<em><b>Unit Designation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_CASE__UNIT_DESIGNATION = eINSTANCE.getDesignCase_UnitDesignation();

		/**
		 * The meta object literal for the '<em><b>Stroke M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_CASE__STROKE_M = eINSTANCE.getDesignCase_StrokeM();

		/**
		 * The meta object literal for the '<em><b>Strokes Per Minute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_CASE__STROKES_PER_MINUTE = eINSTANCE.getDesignCase_StrokesPerMinute();

		/**
		 * The meta object literal for the '<em><b>Plunger Diameter M</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_CASE__PLUNGER_DIAMETER_M = eINSTANCE.getDesignCase_PlungerDiameterM();

		/**
		 * The meta object literal for the '<em><b>Pump Fillage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_CASE__PUMP_FILLAGE = eINSTANCE.getDesignCase_PumpFillage();

		/**
		 * The meta object literal for the '<em><b>Pump Intake Pressure Pa</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESIGN_CASE__PUMP_INTAKE_PRESSURE_PA = eINSTANCE.getDesignCase_PumpIntakePressurePa();

		/**
		 * The meta object literal for the '<em><b>Tapers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESIGN_CASE__TAPERS = eINSTANCE.getDesignCase_Tapers();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.ConnectionImpl <em>Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.ConnectionImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getConnection()
		 * @generated
		 */
		EClass CONNECTION = eINSTANCE.getConnection();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__NAME = eINSTANCE.getConnection_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__DESCRIPTION = eINSTANCE.getConnection_Description();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__PROVIDER = eINSTANCE.getConnection_Provider();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__ENDPOINT = eINSTANCE.getConnection_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__PROPERTIES = eINSTANCE.getConnection_Properties();

		/**
		 * The meta object literal for the '<em><b>Templates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__TEMPLATES = eINSTANCE.getConnection_Templates();

		/**
		 * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__MAPPINGS = eINSTANCE.getConnection_Mappings();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.ConnectionPropertyImpl <em>Connection Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.ConnectionPropertyImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getConnectionProperty()
		 * @generated
		 */
		EClass CONNECTION_PROPERTY = eINSTANCE.getConnectionProperty();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION_PROPERTY__KEY = eINSTANCE.getConnectionProperty_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION_PROPERTY__VALUE = eINSTANCE.getConnectionProperty_Value();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.AddressTemplateImpl <em>Address Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.AddressTemplateImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getAddressTemplate()
		 * @generated
		 */
		EClass ADDRESS_TEMPLATE = eINSTANCE.getAddressTemplate();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_TEMPLATE__SIGNAL = eINSTANCE.getAddressTemplate_Signal();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_TEMPLATE__ADDRESS = eINSTANCE.getAddressTemplate_Address();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.impl.TagMappingImpl <em>Tag Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.impl.TagMappingImpl
		 * @see org.liftloop.model.impl.ModelPackageImpl#getTagMapping()
		 * @generated
		 */
		EClass TAG_MAPPING = eINSTANCE.getTagMapping();

		/**
		 * The meta object literal for the '<em><b>Asset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_MAPPING__ASSET = eINSTANCE.getTagMapping_Asset();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_MAPPING__SIGNAL = eINSTANCE.getTagMapping_Signal();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_MAPPING__ADDRESS = eINSTANCE.getTagMapping_Address();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.Coolant <em>Coolant</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.Coolant
		 * @see org.liftloop.model.impl.ModelPackageImpl#getCoolant()
		 * @generated
		 */
		EEnum COOLANT = eINSTANCE.getCoolant();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.ExchangerArrangement <em>Exchanger Arrangement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.ExchangerArrangement
		 * @see org.liftloop.model.impl.ModelPackageImpl#getExchangerArrangement()
		 * @generated
		 */
		EEnum EXCHANGER_ARRANGEMENT = eINSTANCE.getExchangerArrangement();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.DampingModel <em>Damping Model</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.DampingModel
		 * @see org.liftloop.model.impl.ModelPackageImpl#getDampingModel()
		 * @generated
		 */
		EEnum DAMPING_MODEL = eINSTANCE.getDampingModel();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.RodGrade <em>Rod Grade</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.RodGrade
		 * @see org.liftloop.model.impl.ModelPackageImpl#getRodGrade()
		 * @generated
		 */
		EEnum ROD_GRADE = eINSTANCE.getRodGrade();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.CrankRotation <em>Crank Rotation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.CrankRotation
		 * @see org.liftloop.model.impl.ModelPackageImpl#getCrankRotation()
		 * @generated
		 */
		EEnum CRANK_ROTATION = eINSTANCE.getCrankRotation();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.UnitType <em>Unit Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.UnitType
		 * @see org.liftloop.model.impl.ModelPackageImpl#getUnitType()
		 * @generated
		 */
		EEnum UNIT_TYPE = eINSTANCE.getUnitType();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.PumpType <em>Pump Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.PumpType
		 * @see org.liftloop.model.impl.ModelPackageImpl#getPumpType()
		 * @generated
		 */
		EEnum PUMP_TYPE = eINSTANCE.getPumpType();

		/**
		 * The meta object literal for the '{@link org.liftloop.model.CardTiming <em>Card Timing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.CardTiming
		 * @see org.liftloop.model.impl.ModelPackageImpl#getCardTiming()
		 * @generated
		 */
		EEnum CARD_TIMING = eINSTANCE.getCardTiming();

		/**
		 * The meta object literal for the '<em>Double Array</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.liftloop.model.DoubleArray
		 * @see org.liftloop.model.impl.ModelPackageImpl#getDoubleArray()
		 * @generated
		 */
		EDataType DOUBLE_ARRAY = eINSTANCE.getDoubleArray();

	}

} //ModelPackage
